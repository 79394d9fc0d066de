import type { EditorView } from '@tiptap/pm/view';
import { lineAtDistance, roomHeight, roomOf } from './far-room.ts';
import { lineElement } from './line-element.ts';
import { linesOf } from './lines-of.ts';
import { nearWindow } from './near-state.ts';
import type { NearWindow } from './near-state.ts';

const usualRow = 28;
const usualEm = 16;

/** The lines that are seen now; of those that are not drawn, about which. */
export function seenLines(view: EditorView, scroller: HTMLElement): NearWindow {
  const { top, bottom } = scroller.getBoundingClientRect();
  return { from: lineAtHeight(view, top), to: lineAtHeight(view, bottom) + 1 };
}

function lineAtHeight(view: EditorView, y: number): number {
  const { from, to } = nearWindow(view.state);
  const box = view.dom.getBoundingClientRect();
  const isAbove = y < box.top;
  if (!isAbove && y <= box.bottom) return firstBelow(view, { from, to }, y);
  const last = linesOf(view.state.doc).length;
  if (isAbove ? from === 0 : to === last) return isAbove ? 0 : Math.max(0, last - 1);
  const room = roomOf(view.state.doc);
  const style = getComputedStyle(view.dom);
  const unit = { row: parseFloat(style.lineHeight) || usualRow, em: parseFloat(style.fontSize) || usualEm };
  const edge = roomHeight(room, isAbove ? from : to, unit);
  return lineAtDistance(room, edge + y - (isAbove ? box.top : box.bottom), unit);
}

function firstBelow(view: EditorView, { from, to }: NearWindow, y: number): number {
  let low = from;
  let high = Math.max(from, to - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lineElement(view, middle)?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
