import type { DocxState } from './docx-state.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

export function openComment(state: DocxState, draft: ParagraphDraft | null, id: string): void {
  if (!state.placedComments.has(id)) state.openComments.set(id, draft?.text.length ?? 0);
}

/** A range without words says nothing about where it points, so its paragraph is taken. */
export function closeComment(state: DocxState, draft: ParagraphDraft, id: string): void {
  const start = state.openComments.get(id);
  const comment = state.comments.get(id);
  state.openComments.delete(id);
  if (!comment || state.placedComments.has(id)) return;
  state.placedComments.add(id);
  if (start === undefined || draft.text.slice(start).trim() === '') draft.wholeComments.push(comment);
  else draft.comments.push({ start, end: draft.text.length, ...comment });
}

/** A range that goes on over paragraphs is kept on the first one that has words. */
export function endParagraphOfComments(state: DocxState, draft: ParagraphDraft): void {
  for (const [id, start] of state.openComments) {
    if (draft.text.slice(start).trim() === '') state.openComments.set(id, 0);
    else closeComment(state, draft, id);
  }
}
