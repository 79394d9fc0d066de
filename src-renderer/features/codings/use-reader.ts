import { useCallback, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { RefCallback } from 'react';
import type { DocumentContent } from '../../../src-main/shared/contract/documents.ts';
import { showHighlights } from '../../editor/highlights.ts';
import { createReadingEditor, scrollToOffset, selectRange, selectedRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import editorStyles from '../../editor/reading-editor.module.css';
import { useNavigation } from '../../workspace/navigation.ts';
import type { ShownCoding } from './use-codings.ts';

export interface Reader {
  /** Null until it is mounted. */
  readonly editor: ReadingEditor | null;
  readonly selection: TextRange | null;
}

const nothing = () => () => undefined;
const never = () => 0;

/**
 * The reading editor of a document, with its codings lit and the passage shown that was asked for; and the ref of
 * where its text goes, inside the element that scrolls.
 */
export function useReader(
  content: DocumentContent,
  codings: readonly ShownCoding[],
  label: string,
): [RefCallback<HTMLElement>, Reader] {
  const [editor, setEditor] = useState<ReadingEditor | null>(null);
  const { text, turns, headings, speakers } = content;
  const place = useCallback(
    (element: HTMLElement | null) => {
      const scroller = element?.closest<HTMLElement>(`.${editorStyles.scroller}`);
      if (!element || !scroller) return;
      const className = editorStyles.editor ?? '';
      const given = { text, turns, headings, speakers };
      const created = createReadingEditor({ content: given, place: element, scroller, label, className });
      setEditor(created);
      return () => {
        created.destroy();
        setEditor(null);
      };
    },
    [text, turns, headings, speakers, label],
  );
  useSyncExternalStore(editor?.subscribe ?? nothing, editor?.moves ?? never);
  useShownPassages(editor, content.id, codings);
  return [place, { editor, selection: editor && selectedRange(editor) }];
}

function useShownPassages(editor: ReadingEditor | null, documentId: string, codings: readonly ShownCoding[]): void {
  const target = useNavigation((state) => state.target);
  const selectedId = useNavigation((state) => state.codingId);
  const wanted = target?.documentId === documentId ? target : null;
  useLayoutEffect(() => {
    if (editor) showHighlights(editor.view, { codings, selectedId, target: wanted });
  }, [editor, codings, selectedId, wanted]);
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
