import type { PlacedBox } from './boxes.ts';

const eased = (progress: number): number => progress * progress * (3 - 2 * progress);

/**
 * A way between two layouts, asked for boxes again and again: at `progress` 0 the first, at 1 the second, in between slow at
 * both ends (smoothstep); sizes change alike. What stands in only one of them stands there all the while.
 */
export function glidePlaces(
  from: readonly PlacedBox[],
  to: readonly PlacedBox[],
): (progress: number) => readonly PlacedBox[] {
  const starts = new Map(from.map((place) => [place.id, place]));
  const ends = new Set(to.map(({ id }) => id));
  const ways = to.map((end) => ({ start: starts.get(end.id) ?? end, end }));
  const staying = from.filter(({ id }) => !ends.has(id));
  return (progress) => {
    const way = eased(Math.min(1, Math.max(0, progress)));
    if (way === 1) return [...to, ...staying];
    const between = (start: number, end: number) => start + (end - start) * way;
    const glided = ways.map(({ start, end }) => ({
      id: end.id,
      x: between(start.x, end.x),
      y: between(start.y, end.y),
      width: between(start.width, end.width),
      height: between(start.height, end.height),
    }));
    return [...glided, ...staying];
  };
}
