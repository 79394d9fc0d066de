import { lineElement } from '../../editor/line-element.ts';
import { drawNear, seenLines } from '../../editor/near-window.ts';
import type { ReadingEditor, TextRange } from '../../editor/reading-editor.ts';
import { lineAt } from '../../editor/text-lines.ts';

/** About which part of the text is seen: a line that is seen half counts half. */
export function seenStretch({ view, lines, scroller }: ReadingEditor): TextRange {
  const { from, to } = seenLines(view, scroller);
  const { top, bottom } = scroller.getBoundingClientRect();
  const offsetAt = (index: number, y: number) => {
    const rect = lineElement(view, index)?.getBoundingClientRect();
    const line = lines[index];
    if (!rect || !line) return 0;
    const share = Math.min(1, Math.max(0, (y - rect.top) / Math.max(1, rect.height)));
    return Math.round(line.start + share * (line.end - line.start));
  };
  return { start: offsetAt(from, top), end: offsetAt(Math.min(to, lines.length) - 1, bottom) };
}

/** Scrolls so that `offset` stands at the top; the text's head stays in sight at its beginning. */
export function scrollToTop({ view, lines, scroller }: ReadingEditor, offset: number): void {
  const index = lineAt(lines, Math.max(0, offset));
  const line = lines[index];
  if (!line || offset <= 0) {
    scroller.scrollTop = 0;
    return;
  }
  drawNear(view, index);
  const rect = lineElement(view, index)?.getBoundingClientRect();
  if (!rect) return;
  const share = Math.min(1, (offset - line.start) / Math.max(1, line.end - line.start));
  scroller.scrollTop += rect.top + share * rect.height - scroller.getBoundingClientRect().top;
}
