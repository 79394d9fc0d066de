import type { SharedRun } from './shared-run.ts';

/**
 * Runs of at least `size` tokens that two lists of numbered tokens share, in the order of both: found by what stands only once in either,
 * made as long as they can be. Near-linear time, and not always the longest runs there are.
 */
export function findSharedRuns(before: Int32Array, after: Int32Array, size: number): SharedRun[] {
  const lists = { before, after };
  const runs: SharedRun[] = [];
  let reached = { before: 0, after: 0 };
  for (const anchor of inOrder(anchorsOf(lists, size))) {
    if (anchor.before < reached.before || anchor.after < reached.after) continue;
    const run = grow(lists, anchor, reached);
    runs.push(run);
    reached = { before: run.before + run.length, after: run.after + run.length };
  }
  return runs;
}

interface Place {
  readonly before: number;
  readonly after: number;
}

interface Lists {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

function anchorsOf(lists: Lists, size: number): Place[] {
  const skipped = lists.before.length + lists.after.length > mostLookedAt ? 7 : 0;
  const [own, other] = [oncePlaced(lists.before, size, skipped), oncePlaced(lists.after, size, skipped)];
  const anchors: Place[] = [];
  for (const [hash, before] of own) {
    const after = other.get(hash) ?? many;
    if (before !== many && after !== many && isSame(lists, { before, after }, size)) anchors.push({ before, after });
  }
  return anchors;
}

const many = -1;
/** Of more tokens than these, one sequence in eight is looked at: runs grow from there, and a caller looks between them. */
const mostLookedAt = 50_000;

/** Where each sequence of `size` tokens stands that there is only once, by its hash. */
function oncePlaced(list: Int32Array, size: number, skipped: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let start = 0; start + size <= list.length; start += 1) {
    let hash = 0;
    for (let index = start; index < start + size; index += 1) hash = Math.imul(hash ^ list[index]!, 0x01000193) + 7;
    if (((hash >>> 9) & skipped) !== 0) continue;
    places.set(hash, places.has(hash) ? many : start);
  }
  return places;
}

function isSame({ before, after }: Lists, place: Place, size: number): boolean {
  for (let index = 0; index < size; index += 1) {
    if (before[place.before + index] !== after[place.after + index]) return false;
  }
  return true;
}

/** The most anchors (in the order of `before`) that are in the order of `after` too. */
function inOrder(anchors: readonly Place[]): Place[] {
  const ends: number[] = [];
  const previous = new Int32Array(anchors.length);
  anchors.forEach(({ after }, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (anchors[ends[middle]!]!.after < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? many : ends[low - 1]!;
    ends[low] = index;
  });
  const chain: Place[] = [];
  for (let index = ends.at(-1) ?? many; index !== many; index = previous[index]!) chain.push(anchors[index]!);
  return chain.reverse();
}

function grow({ before, after }: Lists, anchor: Place, reached: Place): SharedRun {
  const most = Math.min(anchor.before - reached.before, anchor.after - reached.after);
  let back = 0;
  while (back < most && before[anchor.before - back - 1] === after[anchor.after - back - 1]) back += 1;
  const [start, other] = [anchor.before - back, anchor.after - back];
  const longest = Math.min(before.length - start, after.length - other);
  let length = back;
  while (length < longest && before[start + length] === after[other + length]) length += 1;
  return { before: start, after: other, length };
}
