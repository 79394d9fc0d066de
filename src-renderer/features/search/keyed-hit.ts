const pageStep = 12;

/** Which place a key leads to from the one at `at`; `field` above the first; null for other keys. */
export function keyedHit(key: string, at: number, count: number): number | 'field' | null {
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowUp') return at === 0 ? 'field' : at - 1;
  if (key === 'PageDown') return Math.min(count - 1, at + pageStep);
  if (key === 'PageUp') return Math.max(0, at - pageStep);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
