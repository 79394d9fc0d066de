import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { lineAt, positionToOffset } from '../../editor/text-lines.ts';
import type { TextSync } from './text-sync.ts';

/** Sends what was typed when its line, the text or the window is left; until the function that it returns is called. */
export function flushAtMoments(editor: ReadingEditor, sync: TextSync): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const send = () => void sync.send();
  let line = caretLine(editor);
  const unsubscribe = editor.subscribe(() => {
    const next = caretLine(editor);
    if (next !== line) send();
    line = next;
  });
  editor.view.dom.addEventListener('blur', send, { signal });
  window.addEventListener('beforeunload', send, { signal });
  window.addEventListener('pagehide', () => sync.leave(), { signal });
  return () => {
    unsubscribe();
    stop.abort();
  };
}

function caretLine({ view, lines }: ReadingEditor): number {
  return lineAt(lines, positionToOffset(lines, view.state.selection.head));
}
