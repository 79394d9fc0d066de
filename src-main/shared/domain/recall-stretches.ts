import { createMapper } from './map-passage.ts';
import type { Stretch } from './stretches.ts';
import type { TextChange } from './text-changes.ts';

/** What the places of stretches after an edit don't say about those before it. */
export interface Recalled<Row extends Stretch> {
  /** Where those after the edit start that were other ones before it. */
  readonly gone: readonly number[];
  readonly was: readonly Row[];
}

/**
 * What is to be kept of an edit so that `recallStretches` finds `before` again. Both in order, never overlapping, and all
 * that the edit did more to than move; `inverse` leads from the text after it to the one before. UTF-16 units.
 */
export function recordStretches<Row extends Stretch>(
  before: readonly Row[],
  after: readonly Row[],
  inverse: readonly TextChange[],
): Recalled<Row> {
  const known = new Set(before.map(keyOf));
  const moved = moveBack(after, inverse).map(keyOf);
  const kept = new Set(moved);
  return {
    gone: after.filter((_, index) => !known.has(moved[index]!)).map(({ start }) => start),
    was: before.filter((row) => !kept.has(keyOf(row))),
  };
}

/** The stretches before an edit, in order, from those after it and what was recorded of it. UTF-16 units. */
export function recallStretches<Row extends Stretch>(
  after: readonly Row[],
  { gone, was }: Recalled<Row>,
  inverse: readonly TextChange[],
): Row[] {
  const others = new Set(gone);
  const kept = others.size === 0 ? after : after.filter(({ start }) => !others.has(start));
  const moved = moveBack(kept, inverse);
  return was.length === 0 ? moved : [...moved, ...was].sort((one, other) => one.start - other.start);
}

function moveBack<Row extends Stretch>(rows: readonly Row[], inverse: readonly TextChange[]): Row[] {
  const { offset } = createMapper(inverse);
  const first = inverse[0]?.from ?? Infinity;
  return rows.map((row) =>
    row.end < first ? row : { ...row, start: offset(row.start, 'before'), end: offset(row.end, 'before') },
  );
}

const keyOf = (row: Stretch): string =>
  JSON.stringify(Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1)));
