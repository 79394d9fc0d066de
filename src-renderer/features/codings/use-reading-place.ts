import { useLayoutEffect } from 'react';
import { selectRange } from '../../editor/reading-editor.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { noteReadingPlace, useOpenDocuments } from '../../workspace/open-documents.ts';
import { positionToOffset } from '../../editor/text-lines.ts';
import { scrollToTop } from './seen-stretch.ts';

/** A document that is opened again stands where reading it went on, with what was selected, before it is seen. */
export function useReadingPlace(editor: ReadingEditor | null, documentId: string): void {
  useLayoutEffect(() => {
    if (!editor || useNavigation.getState().target?.documentId === documentId) return;
    const place = useOpenDocuments.getState().places.get(documentId);
    if (!place) return;
    if (place.selection) selectRange(editor, within(place.selection, editor));
    scrollToTop(editor, within({ start: place.offset, end: place.offset }, editor).start);
  }, [editor, documentId]);
}

export function notePlace(editor: ReadingEditor, documentId: string, seen: TextRange): void {
  // At the very top the head of the document is seen, and not only its first line.
  const offset = editor.scroller.scrollTop <= 0 ? 0 : seen.start;
  noteReadingPlace(documentId, { offset, selection: selectionOf(editor) });
}

function selectionOf({ view, lines }: ReadingEditor): TextRange {
  const { from, to } = view.state.selection;
  return { start: positionToOffset(lines, from), end: positionToOffset(lines, to) };
}

/** The text may have become shorter. */
function within({ start, end }: TextRange, { lines }: ReadingEditor): TextRange {
  const length = lines.at(-1)?.end ?? 0;
  return { start: Math.min(length, start), end: Math.min(length, end) };
}
