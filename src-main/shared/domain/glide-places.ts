import type { Placed } from './boxes.ts';

const eased = (progress: number): number => progress * progress * (3 - 2 * progress);

/**
 * Places between two layouts: at `progress` 0 the first, at 1 the second, in between slow at both ends (smoothstep).
 * What stands in only one of them stands there all the while.
 */
export function glidePlaces(from: readonly Placed[], to: readonly Placed[], progress: number): Placed[] {
  const way = eased(Math.min(1, Math.max(0, progress)));
  const starts = new Map(from.map((place) => [place.id, place]));
  const ends = new Set(to.map(({ id }) => id));
  const glided = to.map((end) => {
    const start = starts.get(end.id) ?? end;
    return way === 1 ? end : { id: end.id, x: start.x + (end.x - start.x) * way, y: start.y + (end.y - start.y) * way };
  });
  return [...glided, ...from.filter(({ id }) => !ends.has(id))];
}
