import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import type { CallKey } from '../../api/call-query.ts';
import { whenComposed } from '../../editor/composition.ts';
import { showHighlights } from '../../editor/highlights.ts';
import type { HighlightedPassage } from '../../editor/layout-highlights.ts';
import { scrollToOffset, selectRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import type { TextSync } from './text-sync.ts';
import type { ShownCoding } from './use-codings.ts';
import { useReadTimes } from './use-read-times.ts';

interface Mounted {
  readonly editor: ReadingEditor;
  readonly sync: TextSync;
}

interface Passages {
  readonly codings: readonly ShownCoding[];
  readonly memos: readonly HighlightedPassage[];
}

/** Keeps the editor at what the core has: first the text, then what stands on it, and the passage that was asked for. */
export function useShownPassages(mounted: Mounted | null, content: DocumentContent, passages: Passages): void {
  const { codings, memos } = passages;
  const queries = useQueryClient();
  const target = useNavigation((state) => state.target);
  const selectedId = useNavigation((state) => state.codingId);
  const wanted = target?.documentId === content.id ? target : null;
  const editor = mounted?.editor;
  const readAt = useReadTimes(content.id);
  useLayoutEffect(() => {
    if (!mounted) return;
    const { view } = mounted.editor;
    whenComposed(view, () => {
      if (view.isDestroyed) return;
      const isNew = isFresh(queries, content.id);
      if (isNew.content) mounted.sync.receive(content);
      const isOld = !isNew.content || !isNew.codings;
      showHighlights(view, { codings, marks: memos, selectedId, target: wanted }, isOld);
    });
  }, [mounted, queries, content, codings, memos, selectedId, wanted, readAt]);
  useEffect(() => {
    // Reading goes on by keyboard unless the keyboard is in use elsewhere.
    if (editor && document.activeElement?.matches('body, main')) editor.view.dom.focus({ preventScroll: true });
  }, [editor]);
  useEffect(() => {
    if (!editor || !wanted) return;
    selectRange(editor, { start: wanted.start, end: wanted.start });
    scrollToOffset(editor, wanted.start);
  }, [editor, wanted]);
}

/** Whether what the window knows is what the core has: places of one text mean nothing in another. */
function isFresh(queries: QueryClient, documentId: string) {
  const isCurrent = (key: CallKey) => {
    const state = queries.getQueryState(key);
    return state === undefined || (state.fetchStatus === 'idle' && !state.isInvalidated);
  };
  return {
    content: isCurrent(callQuery('documents.content', { id: documentId }).queryKey),
    codings:
      isCurrent(callQuery('codings.ofDocument', { documentId }).queryKey) &&
      isCurrent(callQuery('memos.ofDocument', { documentId }).queryKey),
  };
}
