import type { Box, Card, Cluster } from '../../shared/contract/boards.ts';
import type { Cli } from './cli.ts';

/** A board as `--json` prints it: clusters with what is in them, then the cards that are in none. */
export interface ShownBoard {
  readonly id: string;
  readonly name: string;
  readonly clusters: readonly ShownCluster[];
  readonly cards: readonly ShownCard[];
}

export interface ShownCluster extends Omit<Cluster, 'parentId'> {
  readonly place: Box;
  readonly cards: readonly ShownCard[];
  readonly clusters: readonly ShownCluster[];
  /** How many stand behind its cards, and behind those of the clusters in it. */
  readonly participants: number;
  readonly documents: number;
}

export interface ShownCard extends Card {
  readonly place: Box;
}

export async function readShownBoard(cli: Cli, id: string): Promise<ShownBoard> {
  const { name, cards, clusters } = await cli.call('boards.contents', { boardId: id });
  const places = await cli.call('boards.places', { boardId: id });
  const known = new Map([...places.cards, ...places.clusters].map((place) => [place.id, boxOf(place)]));
  const clusterOf = new Map(places.cards.map((place) => [place.id, place.clusterId]));
  const placed = cards.map((card) => ({ ...card, place: known.get(card.id)! })).toSorted(byPlace);
  const cardsIn = Map.groupBy(placed, (card) => clusterOf.get(card.id) ?? null);
  const clustersIn = Map.groupBy(clusters, (cluster) => cluster.parentId);
  const below = (parentId: string | null): ShownCluster[] =>
    (clustersIn.get(parentId) ?? [])
      .map(({ parentId: _parentId, ...cluster }) => {
        const inside = { cards: cardsIn.get(cluster.id) ?? [], clusters: below(cluster.id) };
        return { ...cluster, place: known.get(cluster.id)!, ...inside, ...countBehind(cardsWithin(inside)) };
      })
      .toSorted(byPlace);
  return { id, name, clusters: below(null), cards: cardsIn.get(null) ?? [] };
}

const boxOf = ({ x, y, width, height }: Box): Box => ({ x, y, width, height });

const byPlace = ({ place: one }: { readonly place: Box }, { place: other }: { readonly place: Box }): number =>
  one.y - other.y || one.x - other.x;

const cardsWithin = ({ cards, clusters }: Pick<ShownCluster, 'cards' | 'clusters'>): readonly ShownCard[] => [
  ...cards,
  ...clusters.flatMap(cardsWithin),
];

function countBehind(cards: readonly ShownCard[]) {
  const sources = cards.flatMap(({ source }) => source ?? []);
  return {
    participants: new Set(sources.flatMap(({ participantId }) => participantId ?? [])).size,
    documents: new Set(sources.map(({ documentId }) => documentId)).size,
  };
}
