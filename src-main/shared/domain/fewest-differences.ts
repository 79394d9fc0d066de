import type { SharedRun } from './shared-run.ts';

const none = -1;

interface Search {
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The furthest place in `before` on each diagonal (place in `before` − place in `after`), from `zero` on. */
  readonly furthest: Int32Array;
  readonly zero: number;
  /** Diagonals beyond these have met the end of a list. */
  lowest: number;
  highest: number;
}

/** How far paths got with one difference more; `ends` holds every second diagonal: twice the place, 1 more after a removal. */
interface Reach {
  readonly first: number;
  readonly ends: Int32Array;
  readonly isThere: boolean;
}

/**
 * What two lists of numbered tokens share where the fewest tokens are removed and added (Myers 1986, greedy); null where these
 * are more than `most`. Time and memory grow with the square of the differences, hardly with the lists.
 */
export function fewestDifferences(before: Int32Array, after: Int32Array, most: number): SharedRun[] | null {
  if (countUnshared(before, after) > most) return null;
  const limit = Math.min(most, before.length + after.length);
  const furthest = new Int32Array(2 * limit + 3).fill(none);
  const search: Search = { before, after, furthest, zero: limit + 1, lowest: -limit, highest: limit };
  const reaches: Reach[] = [];
  for (let count = 0; count <= limit; count += 1) {
    const reach = goOn(search, count);
    reaches.push(reach);
    if (reach.isThere) return traceBack(reaches, before.length - after.length);
  }
  return null;
}

/** At least so many differences there are, in whatever order the tokens stand. */
function countUnshared(before: Int32Array, after: Int32Array): number {
  const surplus = new Map<number, number>();
  for (const token of before) surplus.set(token, (surplus.get(token) ?? 0) + 1);
  for (const token of after) surplus.set(token, (surplus.get(token) ?? 0) - 1);
  return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0);
}

function goOn(search: Search, count: number): Reach {
  const { before, after, furthest, zero } = search;
  const first = Math.max(search.lowest, -count);
  const ends = new Int32Array(Math.max(0, ((Math.min(search.highest, count) - first) >> 1) + 1)).fill(none);
  for (let diagonal = first; diagonal <= Math.min(search.highest, count); diagonal += 2) {
    const start = count === 0 ? 0 : startOf(search, diagonal);
    let place = start >> 1;
    if (start !== none) while (place < before.length && before[place] === after[place - diagonal]) place += 1;
    furthest[zero + diagonal] = place;
    ends[(diagonal - first) >> 1] = start === none ? none : 2 * place + (start & 1);
    if (place === before.length && place - diagonal === after.length) return { first, ends, isThere: true };
    if (place === before.length) search.highest = diagonal - 1;
    if (place - diagonal === after.length && start !== none) search.lowest = diagonal + 1;
  }
  return { first, ends, isThere: false };
}

/** Twice the place in `before` at which a diagonal is entered, 1 more by a removal. */
function startOf({ before, after, furthest, zero }: Search, diagonal: number): number {
  const [removed, added] = [furthest[zero + diagonal - 1]!, furthest[zero + diagonal + 1]!];
  furthest[zero + diagonal - 1] = none;
  const canRemove = removed !== none && removed < before.length;
  const canAdd = added !== none && added - diagonal <= after.length;
  if (canAdd && (!canRemove || removed < added)) return 2 * added;
  return canRemove ? 2 * removed + 3 : none;
}

function traceBack(reaches: readonly Reach[], last: number): SharedRun[] {
  const runs: SharedRun[] = [];
  const endOn = (count: number, diagonal: number) => reaches[count]!.ends[(diagonal - reaches[count]!.first) >> 1]!;
  let diagonal = last;
  for (let count = reaches.length - 1; count >= 0; count -= 1) {
    const end = endOn(count, diagonal);
    const removed = end & 1;
    const earlier = removed ? diagonal - 1 : diagonal + 1;
    const before = count === 0 ? 0 : (endOn(count - 1, earlier) >> 1) + removed;
    const length = (end >> 1) - before;
    if (length > 0) runs.push({ before, after: before - diagonal, length });
    diagonal = earlier;
  }
  return runs.reverse();
}
