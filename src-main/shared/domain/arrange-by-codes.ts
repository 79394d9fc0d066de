import { forceCollide, forceLink, forceSimulation, forceX, forceY } from 'd3-force';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3-force';
import { boxAround } from './box-around.ts';
import { middleOf } from './boxes.ts';
import type { Placed, PlacedBox, Point } from './boxes.ts';
import { separateBoxes } from './separate-boxes.ts';
import { gridColumns, gridPlaces, usualGap } from './tidy-grid.ts';
import type { Size } from './tidy-grid.ts';

export interface CodedCard extends Size {
  readonly id: string;
  readonly codeIds: readonly string[];
}

export interface ArrangeByCodesWish {
  readonly cards: readonly CodedCard[];
  /** The upper left corner of all. */
  readonly at: Point;
}

export interface ArrangedByCodes {
  readonly cards: readonly Placed[];
  /** Where the cards of a code gather. */
  readonly codes: readonly Placed[];
}

interface CodeNode extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

interface CardNode extends SimulationNodeDatum {
  readonly card: CodedCard;
  readonly target: Point;
  readonly radius: number;
}

interface CodeLink extends SimulationLinkDatum<CodeNode> {
  readonly count: number;
}

/** Hears of the rounds in which cards are drawn to their codes: nearly all of the time goes there. */
export type ArrangingProgress = (done: number, total: number) => void;

const codeTicks = 200;
const cardTicks = 40;
/** Room for what stands between codes. */
const spacious = 1.15;
// Rectangles fill less than circles: with room between them few must be put apart, and groups can be seen.
const widened = 1.3;

/**
 * Cards near those with which they share codes: codes that share cards draw each other, each takes the room of its cards,
 * and a card is drawn to the middle of its codes. None covers another; cards without codes stand in a tidy grid to the right.
 * The same for the same cards in whatever order they come. Pixels at zoom 1.
 */
export function arrangeByCodes(
  { cards, at }: ArrangeByCodesWish,
  onProgress: ArrangingProgress = () => undefined,
): ArrangedByCodes {
  const sorted = cards.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const coded = sorted.filter(({ codeIds }) => codeIds.length > 0);
  const codes = settleCodes(coded);
  const boxes = settleCards(coded, codes, onProgress).map(({ card: { id, width, height }, x = 0, y = 0 }) => {
    return { id, x: Math.round(widened * x - width / 2), y: Math.round(widened * y - height / 2), width, height };
  });
  const fromMiddle = boxes.toSorted(
    (one, other) => Math.hypot(one.x, one.y) - Math.hypot(other.x, other.y) || (one.id < other.id ? -1 : 1),
  );
  const apart = separateBoxes(fromMiddle, usualGap);
  const sizes = new Map(boxes.map((box) => [box.id, box]));
  const around = boxAround(apart.map((place) => ({ ...sizes.get(place.id)!, ...place })));
  const [dx, dy] = around ? [at.x - around.x, at.y - around.y] : [0, 0];
  const placed = apart.map(({ id, x, y }) => ({ ...sizes.get(id)!, x: x + dx, y: y + dy }));
  const beside = { x: around ? at.x + around.width + 6 * usualGap : at.x, y: at.y };
  const loose = inGrid(
    sorted.filter(({ codeIds }) => codeIds.length === 0),
    beside,
  );
  return { cards: [...placed.map(({ id, x, y }) => ({ id, x, y })), ...loose], codes: middlesOf(coded, placed) };
}

/** The middle of the cards of each code. */
function middlesOf(cards: readonly CodedCard[], placed: readonly PlacedBox[]): Placed[] {
  const codesOf = new Map(cards.map(({ id, codeIds }) => [id, new Set(codeIds)]));
  const byCode = new Map<string, Point[]>();
  for (const box of placed) {
    for (const codeId of codesOf.get(box.id)!) byCode.set(codeId, (byCode.get(codeId) ?? []).concat(middleOf(box)));
  }
  return [...byCode]
    .map(([id, points]) => ({ id, ...middle(points) }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

const roomOf = ({ width, height }: Size): number => (width + usualGap) * (height + usualGap);

function settleCodes(cards: readonly CodedCard[]): readonly CodeNode[] {
  const room = new Map<string, number>();
  const shared = new Map<string, CodeLink>();
  for (const card of cards) {
    const codeIds = [...new Set(card.codeIds)].sort();
    codeIds.forEach((id, index) => {
      room.set(id, (room.get(id) ?? 0) + roomOf(card) / codeIds.length);
      for (const other of codeIds.slice(index + 1)) {
        const key = JSON.stringify([id, other]);
        const count = (shared.get(key)?.count ?? 0) + 1;
        shared.set(key, { source: id, target: other, count });
      }
    });
  }
  const nodes = [...room]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, area]): CodeNode => {
      return { id, radius: spacious * Math.sqrt(area / Math.PI) };
    });
  const links = [...shared.values()];
  const most = Math.max(1, ...links.map(({ count }) => count));
  const link = forceLink<CodeNode, CodeLink>(links).id(({ id }) => id);
  forceSimulation<CodeNode>(nodes)
    .force(
      'link',
      link.distance(0).strength(({ count }) => (0.4 * count) / most),
    )
    .force('collide', forceCollide<CodeNode>(({ radius }) => radius).iterations(3))
    .force('x', forceX<CodeNode>().strength(0.05))
    .force('y', forceY<CodeNode>().strength(0.08))
    .alphaDecay(1 - 0.001 ** (1 / codeTicks))
    .stop()
    .tick(codeTicks);
  return nodes;
}

function settleCards(
  cards: readonly CodedCard[],
  codes: readonly CodeNode[],
  onProgress: ArrangingProgress,
): readonly CardNode[] {
  const codeOf = new Map(codes.map((code) => [code.id, code]));
  const arrived = new Map<string, number>();
  const nodes = cards.map((card): CardNode => {
    const drawing = [...new Set(card.codeIds)].sort();
    const key = drawing.join(' ');
    const before = arrived.get(key) ?? 0;
    arrived.set(key, before + 1);
    const target = middle(drawing.map((id) => codeOf.get(id)!));
    const radius = Math.sqrt(roomOf(card) / Math.PI);
    // As seeds stand in a sunflower: no two begin at the same place.
    const [distance, angle] = [radius * Math.sqrt(before), before * Math.PI * (3 - Math.sqrt(5))];
    const start = { x: target.x + distance * Math.cos(angle), y: target.y + distance * Math.sin(angle) };
    return { card, target, radius, ...start };
  });
  const simulation = forceSimulation<CardNode>(nodes)
    .force(
      'collide',
      forceCollide<CardNode>(({ radius }) => radius),
    )
    .force('x', forceX<CardNode>(({ target }) => target.x).strength(0.08))
    .force('y', forceY<CardNode>(({ target }) => target.y).strength(0.08))
    .alphaDecay(1 - 0.01 ** (1 / cardTicks))
    .stop();
  for (let tick = 0; tick < cardTicks; tick += 1) {
    onProgress(tick, cardTicks);
    simulation.tick();
  }
  return nodes;
}

function middle(nodes: readonly { readonly x?: number; readonly y?: number }[]): Point {
  const sum = nodes.reduce<Point>((all, { x = 0, y = 0 }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  return { x: sum.x / nodes.length, y: sum.y / nodes.length };
}

function inGrid(cards: readonly CodedCard[], at: Point): Placed[] {
  const cardSize = {
    width: Math.max(1, ...cards.map(({ width }) => width)),
    height: Math.max(1, ...cards.map(({ height }) => height)),
  };
  const grid = { count: cards.length, columns: gridColumns(cards.length, cardSize), cardSize, gap: usualGap, at };
  return gridPlaces(grid).map(({ x, y }, index) => ({ id: cards[index]!.id, x, y }));
}
