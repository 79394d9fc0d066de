import './painted-text.css';
import { nearWindow } from '../../editor/near-window.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { lineAt, offsetToPosition } from '../../editor/text-lines.ts';

/** What the text shows of the pointer's doings: base of the names in painted-text.module.css. */
export type Paint = 'motif-hover' | 'motif-preview';

/** Paints words without touching the text's nodes, so that pointing costs no drawing of the text. */
export function paintRanges(paint: Paint, editor: ReadingEditor, ranges: readonly TextRange[], color: string): void {
  if (!canPaint()) return;
  editor.scroller.style.setProperty(`--${paint}`, color);
  const painted = ranges.flatMap((range) => domRanges(editor, range));
  if (painted.length === 0) CSS.highlights.delete(paint);
  else CSS.highlights.set(paint, new Highlight(...painted));
}

export function clearPaint(paint: Paint): void {
  if (canPaint()) CSS.highlights.delete(paint);
}

const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS;

/** One range a drawn line: speakers' names stand between the words of two. */
function domRanges({ view, lines }: ReadingEditor, { start, end }: TextRange): Range[] {
  const near = nearWindow(view.state);
  const from = Math.max(near.from, lineAt(lines, start));
  const to = Math.min(near.to - 1, lineAt(lines, end));
  return lines.slice(from, to + 1).flatMap((line) => {
    const first = Math.max(start, line.start);
    const last = Math.min(end, line.end);
    if (first >= last) return [];
    const range = document.createRange();
    const head = view.domAtPos(offsetToPosition(lines, first), 1);
    const tail = view.domAtPos(offsetToPosition(lines, last), -1);
    range.setStart(head.node, head.offset);
    range.setEnd(tail.node, tail.offset);
    return [range];
  });
}
