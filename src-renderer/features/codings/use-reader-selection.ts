import { useRef, useSyncExternalStore } from 'react';
import { selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';

const nothing = () => () => undefined;

interface Seen {
  readonly range: TextRange | null;
  readonly hasFocus: boolean;
}

const unseen: Seen = { range: null, hasFocus: false };

/** The selected words. What is typed draws nothing anew where none are selected. */
export function useReaderSelection(editor: ReadingEditor | null): TextRange | null {
  const latest = useRef(unseen);
  const read = () => {
    const seen = editor ? look(editor) : unseen;
    if (!isSame(latest.current, seen)) latest.current = seen;
    return latest.current;
  };
  return useSyncExternalStore(editor?.subscribe ?? nothing, read).range;
}

function look(editor: ReadingEditor): Seen {
  if (editor.view.isDestroyed) return unseen;
  return { range: selectedRange(editor), hasFocus: editor.view.hasFocus() };
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.hasFocus === other.hasFocus && one.range?.start === other.range?.start && one.range?.end === other.range?.end;
