import { firstWhere } from './first-where.ts';

export interface StripeInput {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

export interface StripeRoom {
  readonly labelHeight: number;
  /** What stands further out than this is drawn as one. */
  readonly mostLanes: number;
  /** How far, in px, a name may stand below the place where its stripe begins. */
  readonly mostSlide: number;
}

/** Where words stand: after the lanes that are taken beside them. */
export interface StripeLabel {
  readonly top: number;
  readonly lane: number;
}

export interface Stripe {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Counted from the text outwards; stripes of one lane never overlap. */
  readonly lane: number;
  /** Null where there is no room for the name: a fold then holds it. Names and folds never overlap. */
  readonly label: StripeLabel | null;
}

/** Stripes beyond the last lane, drawn as one in the lane after it. */
export interface StripeBundle {
  readonly top: number;
  readonly height: number;
}

/** "+7": what has no name beside the text. */
export interface StripeFold {
  readonly ids: readonly string[];
  readonly label: StripeLabel;
}

export interface StripeLayout {
  readonly stripes: readonly Stripe[];
  readonly bundles: readonly StripeBundle[];
  readonly folds: readonly StripeFold[];
}

interface Laned extends StripeInput {
  readonly lane: number;
}

const leastHeight = 2;

/** Lanes and names of the stripes beside a text, in px. `inputs` are ordered by top. */
export function layoutStripes(inputs: readonly StripeInput[], room: StripeRoom): StripeLayout {
  const laned = assignLanes(inputs, room.mostLanes);
  const rows = placeRows(laned, room);
  const labels = alignRows(rows, laned, room);
  const names = new Map(rows.flatMap(({ ids, isFold }, row) => (isFold ? [] : ids.map((id) => [id, row] as const))));
  const stripes = laned
    .filter(({ lane }) => lane < room.mostLanes)
    .map(({ id, top, bottom, lane }): Stripe => {
      const row = names.get(id);
      return { id, top, height: bottom - top, lane, label: row === undefined ? null : (labels[row] ?? null) };
    });
  const bundles = joinOverlapping(laned.filter(({ lane }) => lane === room.mostLanes));
  const folds = rows.flatMap(({ ids, isFold }, row) => (isFold ? [{ ids, label: labels[row]! }] : []));
  return { stripes, bundles, folds };
}

function assignLanes(inputs: readonly StripeInput[], mostLanes: number): readonly Laned[] {
  const laneEnds: number[] = [];
  return inputs.map(({ id, top, bottom: end }) => {
    const bottom = Math.max(top + leastHeight, end);
    const free = laneEnds.findIndex((laneEnd) => laneEnd <= top);
    const lane = Math.min(mostLanes, free === -1 ? laneEnds.length : free);
    if (lane < mostLanes) laneEnds[lane] = bottom;
    return { id, top, bottom, lane };
  });
}

interface Row {
  readonly ids: string[];
  readonly top: number;
  readonly isFold: boolean;
}

/** One row under another: a name each, or a fold of those that would stand too far from their stripe. */
function placeRows(laned: readonly Laned[], { labelHeight, mostLanes, mostSlide }: StripeRoom): readonly Row[] {
  const rows: Row[] = [];
  for (const { id, top, lane } of laned) {
    const last = rows.at(-1);
    const free = last ? last.top + labelHeight : -Infinity;
    const isFold = lane === mostLanes || free - top > mostSlide;
    if (isFold && last?.isFold && free > top) last.ids.push(id);
    else rows.push({ ids: [id], top: Math.max(top, free), isFold });
  }
  return rows;
}

/** Rows that stand close under another begin where it does. */
function alignRows(rows: readonly Row[], laned: readonly Laned[], room: StripeRoom): readonly StripeLabel[] {
  const lanes = indexLanes(laned, room.mostLanes);
  return rows.reduce<StripeLabel[]>((labels, { top }) => {
    const above = labels.at(-1);
    const beside = lanesBeside(lanes, top, room);
    const isClose = above !== undefined && top === above.top + room.labelHeight;
    labels.push({ top, lane: isClose ? Math.max(beside, above.lane) : beside });
    return labels;
  }, []);
}

/** The stripes of a lane, in order; `reaches` is the furthest end of one and all before it. */
interface Lane {
  readonly tops: number[];
  readonly reaches: number[];
}

function indexLanes(laned: readonly Laned[], mostLanes: number): readonly Lane[] {
  const lanes = Array.from({ length: mostLanes + 1 }, (): Lane => ({ tops: [], reaches: [] }));
  laned.forEach(({ lane, top, bottom }) => {
    const { tops, reaches } = lanes[lane]!;
    tops.push(top);
    reaches.push(Math.max(bottom, reaches.at(-1) ?? bottom));
  });
  return lanes;
}

function lanesBeside(lanes: readonly Lane[], labelTop: number, { labelHeight }: StripeRoom): number {
  const isBeside = ({ tops, reaches }: Lane) => {
    const before = firstWhere(tops.length, (index) => (tops[index] ?? 0) >= labelTop + labelHeight);
    return before > 0 && (reaches[before - 1] ?? 0) > labelTop;
  };
  return lanes.findLastIndex(isBeside) + 1;
}

function joinOverlapping(stretches: readonly Laned[]): readonly StripeBundle[] {
  const joined: StripeBundle[] = [];
  for (const { top, bottom } of stretches) {
    const last = joined.at(-1);
    if (!last || last.top + last.height < top) joined.push({ top, height: bottom - top });
    else joined[joined.length - 1] = { top: last.top, height: Math.max(last.height, bottom - last.top) };
  }
  return joined;
}
