import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { BoardScale } from '../../../src-main/shared/contract/board-scale.ts';
import type { Box, Card, CardPlace, Cluster } from '../../../src-main/shared/contract/boards.ts';
import { createBoxIndex } from '../../../src-main/shared/domain/box-index.ts';
import type { BoxIndex } from '../../../src-main/shared/domain/box-index.ts';
import { voiceOf } from './card-filter.ts';

export interface ShownCluster extends Readonly<Box> {
  readonly id: string;
  readonly cluster: Cluster;
  /** How many clusters it lies in. */
  readonly depth: number;
  /** Of it and of the clusters in it. */
  readonly cards: number;
  readonly people: number;
  readonly documents: number;
}

/** A board with what its cards say and where they stand, looked up in all the ways that drawing and dragging need. */
export interface ShownBoard {
  readonly boardId: string;
  readonly name: string;
  readonly cards: CardsById;
  /** From back to front. */
  readonly places: readonly CardPlace[];
  readonly placeOf: ReadonlyMap<string, CardPlace>;
  /** Outer ones first. */
  readonly clusters: readonly ShownCluster[];
  readonly clusterOf: ReadonlyMap<string, ShownCluster>;
  readonly cardsIn: ReadonlyMap<string, readonly CardPlace[]>;
  readonly clustersIn: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly index: BoxIndex<CardPlace>;
  /** What the places mean; null where they mean nothing. */
  readonly scale: BoardScale | null;
}

type Contents = CallOutput<'boards.contents'>;
type Places = CallOutput<'boards.places'>;

export type CardsById = ReadonlyMap<string, Card>;

export const cardsById = (contents: Pick<Contents, 'cards'>): CardsById =>
  new Map(contents.cards.map((card) => [card.id, card]));

export function buildShownBoard(
  boardId: string,
  contents: Contents,
  placed: Places,
  cards = cardsById(contents),
): ShownBoard {
  const places = placed.cards.filter(({ id }) => cards.has(id));
  const cardsIn = Map.groupBy(places, ({ clusterId }) => clusterId ?? '');
  const clustersIn = childrenOf(contents.clusters);
  const boxes = new Map(placed.clusters.map((box) => [box.id, box]));
  const clusters = outerFirst(contents.clusters, clustersIn).flatMap(({ cluster, depth }): ShownCluster[] => {
    const box = boxes.get(cluster.id);
    if (!box) return [];
    return [{ ...box, cluster, depth, ...countVoices(cluster.id, { cards, cardsIn, clustersIn }) }];
  });
  const grouped = Map.groupBy(
    places.filter(({ groupId }) => groupId !== null),
    ({ groupId }) => groupId ?? '',
  );
  return {
    boardId,
    name: contents.name,
    cards,
    places,
    placeOf: new Map(places.map((place) => [place.id, place])),
    clusters,
    clusterOf: new Map(clusters.map((cluster) => [cluster.id, cluster])),
    cardsIn,
    clustersIn,
    groups: new Map([...grouped].map(([id, members]) => [id, members.map((place) => place.id)])),
    index: createBoxIndex(places),
    scale: placed.scale,
  };
}

/** The cluster and all that lie in it. */
export function withInner(clustersIn: ShownBoard['clustersIn'], id: string): readonly string[] {
  return [id, ...(clustersIn.get(id) ?? []).flatMap((inner) => withInner(clustersIn, inner))];
}

function childrenOf(clusters: readonly Cluster[]): ReadonlyMap<string, readonly string[]> {
  const grouped = Map.groupBy(clusters, ({ parentId }) => parentId ?? '');
  return new Map([...grouped].map(([parentId, inner]) => [parentId, inner.map(({ id }) => id)]));
}

interface Nested {
  readonly cluster: Cluster;
  readonly depth: number;
}

function outerFirst(clusters: readonly Cluster[], clustersIn: ShownBoard['clustersIn']): readonly Nested[] {
  const byId = new Map(clusters.map((cluster) => [cluster.id, cluster]));
  const levels: Nested[] = [];
  const visit = (id: string, depth: number) => {
    const cluster = byId.get(id);
    if (cluster) levels.push({ cluster, depth });
    clustersIn.get(id)?.forEach((inner) => visit(inner, depth + 1));
  };
  clustersIn.get('')?.forEach((id) => visit(id, 0));
  return levels.toSorted((one, other) => one.depth - other.depth);
}

type Voices = Pick<ShownCluster, 'cards' | 'people' | 'documents'>;

function countVoices(
  id: string,
  { cards, cardsIn, clustersIn }: Pick<ShownBoard, 'cards' | 'cardsIn' | 'clustersIn'>,
): Voices {
  const within = withInner(clustersIn, id).flatMap((one) => cardsIn.get(one) ?? []);
  const said = within.flatMap((place) => cards.get(place.id) ?? []);
  return {
    cards: within.length,
    people: new Set(said.flatMap((card) => voiceOf(card) ?? [])).size,
    documents: new Set(said.flatMap(({ source }) => source?.documentId ?? [])).size,
  };
}
