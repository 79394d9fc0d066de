import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { lineElement } from './line-element.ts';
import type { EditorLine } from './lines-of.ts';
import { drawNear, nearWindow } from './near-window.ts';
import { lineAt, offsetToPosition, positionToOffset } from './text-lines.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ReadingEditor {
  readonly view: EditorView;
  readonly scroller: HTMLElement;
  /** Of the text as it is shown now. */
  readonly lines: readonly EditorLine[];
  readonly text: string;
  /** Called, once a frame, when what is drawn, selected or its room has changed. */
  subscribe(listener: () => void): () => void;
  /** How often that was so. */
  moves(): number;
  destroy(): void;
}

/** The selected words without the space around them; null where nothing is selected. */
export function selectedRange({ view, lines }: ReadingEditor): TextRange | null {
  const { from, to, empty } = view.state.selection;
  if (empty) return null;
  const words = view.state.doc.textBetween(from, to, '\n');
  const start = positionToOffset(lines, from) + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}

export function caretOffset({ view, lines }: ReadingEditor): number {
  return positionToOffset(lines, view.state.selection.head);
}

export function selectRange({ view, lines }: ReadingEditor, { start, end }: TextRange): void {
  const { tr, doc } = view.state;
  const selection = TextSelection.create(doc, offsetToPosition(lines, start), offsetToPosition(lines, end));
  view.dispatch(tr.setSelection(selection));
}

/** Scrolls so that `offset` stands a third down the window. */
export function scrollToOffset({ view, lines, scroller }: ReadingEditor, offset: number): void {
  const index = lineAt(lines, offset);
  drawNear(view, index);
  const line = lineElement(view, index);
  line?.scrollIntoView({ block: 'start' });
  const rect = view.coordsAtPos(offsetToPosition(lines, offset));
  const box = scroller.getBoundingClientRect();
  scroller.scrollTop += rect.top - box.top - box.height / 3;
}

/** Scrolls to where `start` is, unless it is in sight. */
export function bringIntoSight(editor: ReadingEditor, start: number): void {
  const { view, lines, scroller } = editor;
  const { from, to } = nearWindow(view.state);
  const line = lineAt(lines, start);
  if (line < from || line >= to) {
    scrollToOffset(editor, start);
    return;
  }
  const { top, bottom } = view.coordsAtPos(offsetToPosition(lines, start));
  const box = scroller.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) scrollToOffset(editor, start);
}

/** The rect of a range in the window. The range must be drawn. */
export function rectOfRange({ view, lines }: ReadingEditor, { start, end }: TextRange): DOMRect {
  const from = view.coordsAtPos(offsetToPosition(lines, start));
  const to = view.coordsAtPos(offsetToPosition(lines, end), -1);
  const left = Math.min(from.left, to.left);
  return new DOMRect(left, from.top, Math.max(from.right, to.right) - left, to.bottom - from.top);
}
