import type { Box, Cluster } from '../contract/boards.ts';
import { boxAround } from './box-around.ts';
import { drawCard } from './draw-card.ts';
import { drawCluster } from './draw-cluster.ts';
import { drawScale, scaleRoom } from './draw-scale.ts';
import { drawVoteResults, drawVotes } from './draw-votes.ts';
import type { BoardFigure } from './figure-data.ts';
import { describeFigure } from './describe-figure.ts';
import { setParagraph } from './figure-look.ts';
import type { Brush, Frame } from './figure-look.ts';
import type { Scene } from './scene.ts';
import { shapeBounds } from './shape-bounds.ts';

const usualMargin = 40;
// Where it stands among words.
const narrowMargin = 20;
const leastWidth = 480;

/** A board as it stands: its name, clusters behind their cards, each card with its words, who said them and where. */
export function drawBoard(board: BoardFigure, brush: Brush): Scene {
  const measured = board.scale ? [withRoom(board.scale.frame, scaleRoom(board.scale, brush))] : [];
  const margin = brush.isTitled ? usualMargin : narrowMargin;
  const extent = boxAround([...board.places, ...board.clusterPlaces, ...measured]) ?? nothing;
  const width = Math.max(leastWidth, extent.width);
  const { counts, description } = describeFigure(board, brush.say);
  const head = drawHead(board.name, counts, { x: margin, y: margin, width }, brush);
  const shift = ({ x, y, ...size }: Box): Box => ({
    x: x - extent.x + margin,
    y: y - extent.y + margin + head.height,
    width: size.width,
    height: size.height,
  });
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  const places = new Map(board.clusterPlaces.map((place) => [place.id, place]));
  const behindOf = voicesBehind(board);
  const clusters = outerFirst(board.clusters).flatMap((cluster) => {
    const place = places.get(cluster.id);
    return place ? drawCluster(cluster, shift(place), behindOf(cluster.id), brush) : [];
  });
  const drawn = board.places.flatMap((place) => {
    const card = cards.get(place.id);
    return card ? drawCard(card, shift(place), place.color, brush) : [];
  });
  const scale = board.scale ? drawScale(board.scale, shift, brush) : [];
  const votes = drawVotes(board, shift, brush);
  const below = { x: margin, y: extent.height + margin + head.height, width };
  const results = drawVoteResults(board, below, brush);
  const boxes = [...board.places, ...board.clusterPlaces].map(shift);
  const resultsBox = boxAround(results.shapes.map(shapeBounds));
  return {
    title: board.name,
    description,
    language: board.language,
    width: width + 2 * margin,
    height: below.y + results.height + margin,
    background: brush.colors.ground,
    ...(!board.scale && { blocks: [...boxes, ...(resultsBox ? [resultsBox] : [])] }),
    shapes: [...head.shapes, ...scale, ...clusters, ...drawn, ...votes, ...results.shapes],
  };
}

const nothing: Box = { x: 0, y: 0, width: 0, height: 0 };

const withRoom = ({ x, y, width, height }: Box, { left, top }: ReturnType<typeof scaleRoom>): Box => ({
  x: x - left,
  y: y - top,
  width: width + left,
  height: height + top,
});

function drawHead(name: string, counts: string, frame: Frame, { colors, measure, isTitled }: Brush) {
  if (!isTitled) return { shapes: [], height: 0 };
  const title = setParagraph(name, frame, { size: 24, weight: 700, leading: 34, fill: colors.ink }, measure);
  const below = { ...frame, y: frame.y + title.height + 2 };
  const small = setParagraph(counts, below, { size: 13, weight: 400, leading: 20, fill: colors.muted }, measure);
  return { shapes: [...title.shapes, ...small.shapes], height: title.height + small.height + 26 };
}

/** How many cards and people stand behind a cluster and those in it. */
function voicesBehind(board: BoardFigure) {
  const people = new Map(board.cards.map(({ id, source }) => [id, source?.participantId]));
  const below = Map.groupBy(board.clusters, ({ parentId }) => parentId);
  const inside = Map.groupBy(board.places, ({ clusterId }) => clusterId);
  const cardsOf = (id: string): readonly string[] => [
    ...(inside.get(id) ?? []).map((place) => place.id),
    ...(below.get(id) ?? []).flatMap((cluster) => cardsOf(cluster.id)),
  ];
  return (id: string) => {
    const cards = cardsOf(id);
    return { cards: cards.length, people: new Set(cards.flatMap((card) => people.get(card) ?? [])).size };
  };
}

function outerFirst(clusters: readonly Cluster[]): readonly Cluster[] {
  const parents = new Map(clusters.map(({ id, parentId }) => [id, parentId]));
  const depth = (id: string): number => {
    const parent = parents.get(id);
    return parent ? 1 + depth(parent) : 0;
  };
  return clusters.toSorted((a, b) => depth(a.id) - depth(b.id));
}
