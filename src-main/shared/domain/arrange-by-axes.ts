import type { Box } from '../contract/boards.ts';
import { axisBands } from './axis-bands.ts';
import type { Axis, AxisValue, Band } from './axis-bands.ts';
import type { Placed, Point } from './boxes.ts';
import { gridColumns, gridPlaces, usualGap } from './tidy-grid.ts';
import type { Size } from './tidy-grid.ts';

export interface ValuedCard extends Size {
  readonly id: string;
  readonly x: AxisValue;
  readonly y: AxisValue;
}

export interface ArrangeByAxesWish {
  readonly cards: readonly ValuedCard[];
  readonly x: Axis;
  readonly y: Axis;
  /** The upper left corner of the frame. */
  readonly at: Point;
}

export interface AxisTick {
  readonly band: Band;
  /** Where the band begins and ends on its axis, in pixels. */
  readonly start: number;
  readonly end: number;
}

export interface ArrangedByAxes {
  readonly cards: readonly Placed[];
  readonly x: readonly AxisTick[];
  /** From above: the largest value first, what has none last. */
  readonly y: readonly AxisTick[];
  readonly frame: Box;
}

/** Between a band's border and its cards, in pixels. */
export const bandSpace = 2 * usualGap;
const betweenBands = 2 * bandSpace;

/**
 * Cards by two values: x grows to the right, y upwards. Cards that fall together stand side by side in a tidy grid in their
 * cell, so that none covers another; each band is as wide or high as its fullest cell. The order of the input doesn't
 * matter. Pixels at zoom 1.
 */
export function arrangeByAxes({ cards, x: xAxis, y: yAxis, at }: ArrangeByAxesWish): ArrangedByAxes {
  const across = axisBands(
    xAxis,
    cards.map((card) => card.x),
  );
  const up = axisBands(
    yAxis,
    cards.map((card) => card.y),
  );
  const down = downwards(up.bands);
  const cardSize = {
    width: Math.max(1, ...cards.map(({ width }) => width)),
    height: Math.max(1, ...cards.map(({ height }) => height)),
  };
  const cells = Map.groupBy(
    cards.toSorted((one, other) => byValue(one, other)),
    (card) => `${String(across.bandOf(card.x))} ${String(down.indexOf(up.bandOf(card.y)))}`,
  );
  const count = (column: number, row: number) => cells.get(`${String(column)} ${String(row)}`)?.length ?? 0;
  const columnsOf = (column: number) =>
    Math.max(1, ...down.map((_, row) => gridColumns(Math.max(1, count(column, row)), cardSize)));
  const rowsOf = (row: number) =>
    Math.max(1, ...across.bands.map((_, column) => Math.ceil(count(column, row) / columnsOf(column))));

  const x = ticksOf(across.bands, at.x, (column) => columnsOf(column) * (cardSize.width + usualGap) - usualGap);
  const downBands = down.map((index) => up.bands[index]!);
  const y = ticksOf(downBands, at.y, (row) => rowsOf(row) * (cardSize.height + usualGap) - usualGap);
  const placed = [...cells].flatMap(([cell, members]) => {
    const [column, row] = cell.split(' ').map(Number) as [number, number];
    const start = { x: x[column]!.start + bandSpace, y: y[row]!.start + bandSpace };
    const grid = { count: members.length, columns: columnsOf(column), cardSize, gap: usualGap, at: start };
    return gridPlaces(grid).map((box, index) => ({ id: members[index]!.id, x: box.x, y: box.y }));
  });
  const frame = { ...at, width: (x.at(-1)?.end ?? at.x) - at.x, height: (y.at(-1)?.end ?? at.y) - at.y };
  return { cards: placed, x, y, frame };
}

/** The largest above; what has no value below all. */
function downwards(bands: readonly Band[]): number[] {
  const indexes = bands.map((_, index) => index);
  const isNone = (index: number) => bands[index]!.kind === 'none';
  return [...indexes.filter((index) => !isNone(index)).reverse(), ...indexes.filter(isNone)];
}

function ticksOf(bands: readonly Band[], from: number, sizeOf: (index: number) => number): AxisTick[] {
  let end = from;
  return bands.map((band, index) => {
    const start = end;
    end = start + sizeOf(index) + betweenBands;
    return { band, start, end };
  });
}

const byValue = (one: ValuedCard, other: ValuedCard): number =>
  compare(one.x, other.x, 1) || compare(one.y, other.y, -1) || (one.id < other.id ? -1 : 1);

/** Numbers by their size, then words, then what has no value: any two the same way, whatever stands between them. */
function compare(one: AxisValue, other: AxisValue, direction: 1 | -1): number {
  if (typeof one === 'number' && typeof other === 'number') return direction * (one - other);
  return rankOf(one) - rankOf(other);
}

const rankOf = (value: AxisValue): number => {
  if (value === null) return 2;
  return typeof value === 'number' ? 0 : 1;
};
