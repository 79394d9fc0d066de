import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { blocksOf, linesOf } from './lines-of.ts';

/** So many lines stand in a block that is made; it may grow to `mostLines` as lines are typed into it. */
const usualLines = 16;
const mostLines = 48;

/** Lines in blocks. Few are left together, so that a block that is typed in stays one. */
export function blocksOfLines(schema: Schema, lines: readonly Node[]): Node[] {
  return inBlocks(lines).map((chunk) => schema.node('block', null, chunk));
}

/** Parts blocks that have grown too full; null where none has. Nothing is parted under an input method. */
export function partFull(transactions: readonly Transaction[], { doc, tr }: EditorState): Transaction | null {
  const isTyped = transactions.some(({ docChanged }) => docChanged);
  if (!isTyped || transactions.some((transaction) => transaction.getMeta('composition') !== undefined)) return null;
  const places = partings(doc);
  return places.length === 0 ? null : places.reduce((parted, place) => parted.split(place), tr);
}

/** Positions between two lines, the last first. */
function partings(doc: Node): number[] {
  const full = blocksOf(doc).filter(({ from, to }) => to - from > mostLines);
  return full
    .flatMap(({ from, to }) => inBlocks(linesOf(doc).slice(from, to)).slice(1))
    .flatMap(([line]) => (line ? [line.position - 1] : []))
    .reverse();
}

export function inBlocks<Line>(lines: readonly Line[]): (readonly Line[])[] {
  if (lines.length <= mostLines) return [lines];
  const count = Math.ceil(lines.length / usualLines);
  return Array.from({ length: count }, (_none, index) => lines.slice(index * usualLines, (index + 1) * usualLines));
}
