export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The index of the stretch in which `offset` lies, or -1. `stretches` are in order and don't overlap. */
export function stretchAt(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const stretch = stretches[middle]!;
    if (offset < stretch.start) high = middle - 1;
    else if (offset >= stretch.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

/** How many units the stretches cover together, overlaps counted once. `stretches` are ordered by start. */
export function coveredLength(stretches: readonly Stretch[]): number {
  let covered = 0;
  let reached = 0;
  for (const { start, end } of stretches) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return covered;
}
