import type { Box } from '../contract/boards.ts';
import type { Placed, Point } from './boxes.ts';
import { gridColumns, gridPlaces, usualGap } from './tidy-grid.ts';
import { timeTicks } from './time-ticks.ts';

export interface TimedCard {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What has a lane of its own: a document, say. */
  readonly lane: string;
  /** In milliseconds, from whatever beginning; null where nobody knows it. */
  readonly time: number | null;
  /** Orders cards whose time is the same or unknown: where the words begin in the document, say. */
  readonly order: number;
}

export interface ArrangeByTimeWish {
  readonly cards: readonly TimedCard[];
  /** From above; those that aren't named come after, in the order of their letters. */
  readonly lanes: readonly string[];
  /** The upper left corner of the cards; headings of lanes stand above each lane, ticks above the first. */
  readonly at: Point;
}

export interface ArrangedByTime {
  readonly cards: readonly Placed[];
  readonly lanes: readonly (Box & { readonly lane: string })[];
  readonly ticks: readonly { readonly time: number; readonly x: number }[];
}

/** Height of a lane's heading, in pixels. */
export const laneHeading = 32;
const betweenLanes = 32;
const cardsAbreast = 3;

/**
 * Cards from left to right by time, in a lane for each document; what would overlap goes below. Cards without a time stand
 * after the last of their lane, in a tidy grid as the words come. The order of the input doesn't matter. Pixels at zoom 1.
 */
export function arrangeByTime({ cards, lanes, at }: ArrangeByTimeWish): ArrangedByTime {
  const sorted = cards.toSorted(inTime);
  const byLane = Map.groupBy(sorted, ({ lane }) => lane);
  const unnamed = [...byLane.keys()].filter((lane) => !lanes.includes(lane)).sort();
  const scale = scaleOf(byLane);
  const placed: Placed[] = [];
  const boxes: (Box & { lane: string })[] = [];
  let y = at.y;
  for (const lane of [...lanes.filter((one) => byLane.has(one)), ...unnamed]) {
    const rows = rowsOf(byLane.get(lane)!, scale);
    const top = y + laneHeading;
    placed.push(...rows.places.map(({ id, x, y: down }) => ({ id, x: at.x + x, y: top + down })));
    boxes.push({ lane, x: at.x, y, width: rows.width, height: laneHeading + rows.height });
    y = top + rows.height + betweenLanes;
  }
  const width = Math.max(0, ...boxes.map((box) => box.width));
  return {
    cards: placed,
    lanes: boxes.map((box) => ({ ...box, width })),
    ticks: timeTicks(scale.from, scale.to, scale.width / 160).map((time) => ({ time, x: at.x + scale.at(time) })),
  };
}

interface TimeScale {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly at: (time: number) => number;
}

/** Wide enough for the fullest lane to stand a few cards deep. */
function scaleOf(byLane: ReadonlyMap<string, readonly TimedCard[]>): TimeScale {
  const timed = [...byLane.values()].map((cards) => cards.filter(({ time }) => time !== null));
  const times = timed.flatMap((cards) => cards.map(({ time }) => time!));
  const [from, to] = times.reduce(
    ([low, high], time) => [Math.min(low, time), Math.max(high, time)],
    [Infinity, -Infinity],
  );
  const widths = timed.map((cards) => cards.reduce((sum, { width }) => sum + width + usualGap, 0));
  const width = Math.max(0, ...widths) / cardsAbreast;
  return { from, to, width, at: (time) => (to > from ? Math.round(((time - from) / (to - from)) * width) : 0) };
}

/** Each card in the highest row that is free from its time on; those without a time in a grid after them. */
function rowsOf(cards: readonly TimedCard[], scale: TimeScale) {
  const cardSize = {
    width: Math.max(...cards.map((card) => card.width)),
    height: Math.max(...cards.map((card) => card.height)),
  };
  const height = cardSize.height + usualGap;
  const ends: number[] = [];
  const timed = cards.flatMap(({ id, time, width }): Placed[] => {
    if (time === null) return [];
    const wanted = scale.at(time);
    const free = ends.findIndex((end) => end <= wanted);
    const row = free === -1 ? ends.length : free;
    ends[row] = wanted + width + usualGap;
    return [{ id, x: wanted, y: row * height }];
  });
  const untimed = cards.filter(({ time }) => time === null);
  const at = { x: Math.max(0, ...ends), y: 0 };
  const columns = gridColumns(untimed.length, cardSize);
  const grid = gridPlaces({ count: untimed.length, columns, cardSize, gap: usualGap, at });
  const after = untimed.map(({ id }, index): Placed => ({ id, x: grid[index]!.x, y: grid[index]!.y }));
  const rows = Math.max(ends.length, Math.ceil(untimed.length / columns));
  const width = untimed.length > 0 ? at.x + columns * (cardSize.width + usualGap) : at.x;
  return { places: [...timed, ...after], width: width - usualGap, height: rows * height - usualGap };
}

function inTime(one: TimedCard, other: TimedCard): number {
  if ((one.time === null) !== (other.time === null)) return one.time === null ? 1 : -1;
  return (one.time ?? 0) - (other.time ?? 0) || one.order - other.order || (one.id < other.id ? -1 : 1);
}
