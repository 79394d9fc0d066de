import type { Node } from '@tiptap/pm/model';
import type { LineAttributes } from './build-document-node.ts';
import { estimateLineHeight } from './estimate-line-height.ts';
import { linesOf } from './lines-of.ts';

/** Estimated room of the lines before each line, and of all: in rows of text, and in em between them. */
export interface Room {
  readonly rows: Float64Array;
  readonly gaps: Float64Array;
}

const knownRows = new WeakMap<Node, number>();
const knownRooms = new WeakMap<Node, Room>();

export function roomOf(doc: Node): Room {
  const known = knownRooms.get(doc);
  if (known) return known;
  const lines = linesOf(doc);
  const rows = new Float64Array(lines.length + 1);
  const gaps = new Float64Array(lines.length + 1);
  lines.forEach(({ node }, index) => {
    rows[index + 1] = (rows[index] ?? 0) + rowsOf(node);
    gaps[index + 1] = (gaps[index] ?? 0) + (index === 0 ? 0 : gapOf(node));
  });
  const room = { rows, gaps };
  knownRooms.set(doc, room);
  return room;
}

/** The height of lines `[from, to)` as CSS says it. */
export function roomStyle({ rows, gaps }: Room, from: number, to: number): string {
  return `calc(${(rows[to] ?? 0) - (rows[from] ?? 0)}lh + ${(gaps[to] ?? 0) - (gaps[from] ?? 0)}em)`;
}

/** The line that stands `distance` px below the top of line 0; a row and an em in px. */
export function lineAtDistance(
  { rows, gaps }: Room,
  distance: number,
  { row, em }: { row: number; em: number },
): number {
  let low = 0;
  let high = Math.max(0, rows.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle] ?? 0) * row + (gaps[middle] ?? 0) * em <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

export const roomHeight = ({ rows, gaps }: Room, line: number, { row, em }: { row: number; em: number }): number =>
  (rows[line] ?? 0) * row + (gaps[line] ?? 0) * em;

function rowsOf(line: Node): number {
  const known = knownRows.get(line);
  if (known !== undefined) return known;
  const rows = estimateLineHeight(line.textContent);
  knownRows.set(line, rows);
  return rows;
}

// As reading-editor.module.css sets it.
function gapOf({ attrs }: Node): number {
  const { speaker, heading } = attrs as LineAttributes;
  return speaker !== null || heading !== null ? 1 : 0.5;
}
