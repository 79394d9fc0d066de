import { useCallback, useRef, useState } from 'react';
import type { RefCallback } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { useClient } from '../../api/window-context.tsx';
import { contentLines } from '../../editor/build-document-node.ts';
import type { HighlightedPassage } from '../../editor/layout-highlights.ts';
import { createReadingEditor } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import editorStyles from '../../editor/reading-editor.module.css';
import { reconcile } from '../../editor/reconcile.ts';
import { findCommand } from '../../workspace/commands.ts';
import { errorWords } from '../../workspace/error-words.ts';
import { showNotice } from '../../workspace/notices.ts';
import { hasPendingWork, registerPendingWork } from '../../workspace/pending-work.ts';
import { endEditing } from './edit-mode.ts';
import { flushAtMoments } from './flush-moments.ts';
import { takeKeptTyping } from './kept-typing.ts';
import { rebaseContent } from './rebase-changes.ts';
import { noteShownVersion } from './shown-version.ts';
import { giveWantedFocus } from './text-focus.ts';
import { createTextSync } from './text-sync.ts';
import type { TextSync } from './text-sync.ts';
import { useReaderLabel } from './use-reader-label.ts';
import { useReaderSelection } from './use-reader-selection.ts';
import { useShownPassages } from './use-shown-passages.ts';
import type { ShownCoding } from './use-codings.ts';

export interface Reader {
  /** Null until it is mounted. */
  readonly editor: ReadingEditor | null;
  readonly selection: TextRange | null;
}

interface Mounted {
  readonly editor: ReadingEditor;
  readonly sync: TextSync;
}

const none: readonly HighlightedPassage[] = [];

/**
 * The reading editor of a document, with its codings lit and the passage shown that was asked for; and the ref of
 * where its text goes, inside the element that scrolls. One editor a document, whatever changes in it.
 */
export function useReader(
  content: DocumentContent,
  codings: readonly ShownCoding[],
  label: string,
  memos: readonly HighlightedPassage[] = none,
): [RefCallback<HTMLElement>, Reader] {
  const client = useClient();
  const queries = useQueryClient();
  const [mounted, setMounted] = useState<Mounted | null>(null);
  const first = useRef(content);
  const place = useCallback(
    (element: HTMLElement | null) => {
      const scroller = element?.closest<HTMLElement>(`.${editorStyles.scroller}`);
      if (!element || !scroller) return;
      const created = mountEditor({ place: element, scroller, content: first.current, client, queries });
      setMounted(created);
      giveWantedFocus(created.editor.view.dom);
      return () => {
        created.stop();
        setMounted(null);
      };
    },
    [client, queries],
  );
  const editor = mounted?.editor ?? null;
  useReaderLabel(editor, label);
  useShownPassages(mounted, content, { codings, memos });
  return [place, { editor, selection: useReaderSelection(editor) }];
}

interface Place {
  readonly place: HTMLElement;
  readonly scroller: HTMLElement;
  readonly content: DocumentContent;
  readonly client: ReturnType<typeof useClient>;
  readonly queries: ReturnType<typeof useQueryClient>;
}

function mountEditor({ place, scroller, content, client, queries }: Place) {
  const editor = createReadingEditor({
    content,
    place,
    scroller,
    className: editorStyles.editor ?? '',
    onTyped: () => sync.typed(),
    requests: {
      joinTurn: (start) => void sync.afterSending(() => client.call('turns.join', { documentId: content.id, start })),
      history: (direction) => runHistory(direction),
      leave: endEditing,
    },
  });
  const onRefused = (error: unknown) => void showNotice({ kind: 'error', message: errorWords(i18next.t, error) });
  const onRebased = () => void showNotice({ kind: 'info', message: i18next.t('editing.rebased') });
  const sync = createTextSync({ editor, content, client, queries, onRefused, onRebased });
  noteShownVersion(editor, sync.shownVersion);
  const kept = takeKeptTyping(content.id, content.text);
  if (kept.length > 0) reconcile(editor.view, contentLines(rebaseContent(content, kept)), kept);
  const unregister = registerPendingWork(sync);
  const endMoments = flushAtMoments(editor, sync);
  const stop = () => {
    unregister();
    endMoments();
    sync.stop();
    editor.destroy();
  };
  return { editor, sync, stop };
}

// What was typed a moment ago is a step to undo before the window knows of it.
function runHistory(direction: 'undo' | 'redo'): void {
  const command = findCommand(`history.${direction}`);
  if (command?.isEnabled || hasPendingWork()) command?.run();
}
