import type { ReadingEditor } from '../../editor/reading-editor.ts';
import { positionToOffset } from '../../editor/text-lines.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The offset of the text at a point of the window, or nearest beside it; null where no text is drawn. */
export function offsetUnder({ view, lines, scroller }: ReadingEditor, { x, y }: Point): number | null {
  const words = view.dom.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  const left = Math.min(words.right - 1, Math.max(words.left + 1, x));
  const top = Math.min(seen.bottom - 1, words.bottom - 1, Math.max(seen.top + 1, words.top + 1, y));
  const found = view.posAtCoords({ left, top });
  return found && positionToOffset(lines, found.pos);
}
