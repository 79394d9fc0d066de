/** Lines `[from, fromEnd)` of a text that lines `[from, toEnd)` of another take the place of. */
export interface DifferingLines {
  readonly from: number;
  readonly fromEnd: number;
  readonly toEnd: number;
}

/** Compares two lists from both ends; null where they are the same. */
export function differingLines(
  count: number,
  nextCount: number,
  isSame: (line: number, next: number) => boolean,
): DifferingLines | null {
  const most = Math.min(count, nextCount);
  let from = 0;
  while (from < most && isSame(from, from)) from += 1;
  if (from === count && from === nextCount) return null;
  let same = 0;
  while (same < most - from && isSame(count - 1 - same, nextCount - 1 - same)) same += 1;
  return { from, fromEnd: count - same, toEnd: nextCount - same };
}
