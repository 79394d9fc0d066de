import type { Stretch } from './stretches.ts';

// Lists are ordered by start, may overlap, and hold empty stretches, which share no words with anything.

/** What each of `first` shares with each of `second`, joined by `join`; not ordered. */
export function shared<S extends Stretch>(
  first: readonly S[],
  second: readonly S[],
  join: (first: S, second: S, stretch: Stretch) => S,
): readonly S[] {
  const overlapping = overlapFinder(second);
  return first.flatMap((one) =>
    overlapping(one).map((other) =>
      join(one, other, { start: Math.max(one.start, other.start), end: Math.min(one.end, other.end) }),
    ),
  );
}

/** Those of `first` that share nothing with any of `second`. */
export function outside<S extends Stretch>(first: readonly S[], second: readonly Stretch[]): readonly S[] {
  const isShared = sharesWords(second);
  return first.filter((one) => !isShared(one));
}

/** Tells of a stretch whether it shares words with any of `stretches`. */
export function sharesWords(stretches: readonly Stretch[]): (one: Stretch) => boolean {
  const others = withWords(stretches);
  const reach = furthestEnds(others);
  return ({ start, end }) => start < end && (reach[countBefore(others, end) - 1] ?? 0) > start;
}

/** Those of `first` that lie wholly in one of `second`. */
export function inside<S extends Stretch>(first: readonly S[], second: readonly Stretch[]): readonly S[] {
  const around = withWords(second);
  const reach = furthestEnds(around);
  return withWords(first).filter(({ start, end }) => (reach[countBefore(around, start + 1) - 1] ?? -1) >= end);
}

export interface Following {
  readonly turns: number;
  /** In order, never overlapping. */
  readonly units: readonly Stretch[];
}

/** Those of `first` at or after whose end one of `second` begins, at most `turns` units further on. */
export function followedBy<S extends Stretch>(
  first: readonly S[],
  second: readonly Stretch[],
  { turns, units }: Following,
): readonly S[] {
  const next = withWords(second);
  const unitAt = (offset: number) => countBefore(units, offset + 1);
  return withWords(first).filter(({ end }) => {
    const following = next[countBefore(next, end)];
    return following !== undefined && unitAt(following.start) - unitAt(end - 1) <= turns;
  });
}

const withWords = <S extends Stretch>(stretches: readonly S[]): readonly S[] =>
  stretches.filter(({ start, end }) => start < end);

function overlapFinder<S extends Stretch>(stretches: readonly S[]): (one: Stretch) => readonly S[] {
  const others = withWords(stretches);
  const reach = furthestEnds(others);
  return ({ start, end }) => {
    const found: S[] = [];
    if (start >= end) return found;
    for (let at = countBefore(others, end) - 1; at >= 0 && reach[at]! > start; at -= 1) {
      const other = others[at]!;
      if (other.end > start) found.push(other);
    }
    return found;
  };
}

/** The furthest end of the stretches up to each. */
function furthestEnds(stretches: readonly Stretch[]): readonly number[] {
  let furthest = 0;
  return stretches.map(({ end }) => (furthest = Math.max(furthest, end)));
}

/** How many begin before an offset. */
function countBefore(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
