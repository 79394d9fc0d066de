import type { Box } from '../contract/boards.ts';

/** A line that shows with what a box was lined up: `axis` x stands upright at that x, and runs from one y to another. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface SnapOptions {
  /** Boxes that it may line up with: their edges and middles. */
  readonly neighbours?: readonly Readonly<Box>[];
  /** Width of the grid in pixels; none where not said. Neighbours go before it. */
  readonly grid?: number;
  /** How far a box is drawn, in pixels. */
  readonly reach: number;
}

export interface Snapped {
  readonly x: number;
  readonly y: number;
  readonly guides: readonly Guide[];
}

interface Span {
  readonly start: number;
  readonly size: number;
  readonly crossStart: number;
  readonly crossEnd: number;
}

const nearly = 1e-6;

const spanOf = (axis: 'x' | 'y', box: Readonly<Box>): Span =>
  axis === 'x'
    ? { start: box.x, size: box.width, crossStart: box.y, crossEnd: box.y + box.height }
    : { start: box.y, size: box.height, crossStart: box.x, crossEnd: box.x + box.width };

const linesOf = ({ start, size }: Span): number[] => [start, start + size / 2, start + size];

function smallestShift(moved: Span, neighbours: readonly Span[], reach: number): number | null {
  const lines = linesOf(moved);
  let smallest: number | null = null;
  for (const neighbour of neighbours) {
    for (const there of linesOf(neighbour)) {
      for (const line of lines) {
        const shift = there - line;
        if (Math.abs(shift) <= (smallest === null ? reach : Math.abs(smallest) - nearly)) smallest = shift;
      }
    }
  }
  return smallest;
}

function guidesOf(axis: 'x' | 'y', moved: Span, neighbours: readonly Span[]): Guide[] {
  return linesOf(moved).flatMap((at) => {
    const met = neighbours.filter((span) => linesOf(span).some((line) => Math.abs(line - at) < nearly));
    if (met.length === 0) return [];
    const spans = [moved, ...met];
    return {
      axis,
      at,
      from: Math.min(...spans.map(({ crossStart }) => crossStart)),
      to: Math.max(...spans.map(({ crossEnd }) => crossEnd)),
    };
  });
}

function shiftToGrid(start: number, grid: number | undefined, reach: number): number {
  if (grid === undefined) return 0;
  const shift = Math.round(start / grid) * grid - start;
  return Math.abs(shift) <= reach ? shift : 0;
}

/** Where a box goes that is dragged near to its neighbours' edges and middles, or to a grid, and the lines that show why. */
export function snapBox(box: Readonly<Box>, { neighbours = [], grid, reach }: SnapOptions): Snapped {
  const across = neighbours.map((neighbour) => spanOf('x', neighbour));
  const down = neighbours.map((neighbour) => spanOf('y', neighbour));
  const dx = smallestShift(spanOf('x', box), across, reach);
  const dy = smallestShift(spanOf('y', box), down, reach);
  const x = box.x + (dx ?? shiftToGrid(box.x, grid, reach));
  const y = box.y + (dy ?? shiftToGrid(box.y, grid, reach));
  const moved = { ...box, x, y };
  return {
    x,
    y,
    guides: [
      ...(dx === null ? [] : guidesOf('x', spanOf('x', moved), across)),
      ...(dy === null ? [] : guidesOf('y', spanOf('y', moved), down)),
    ],
  };
}
