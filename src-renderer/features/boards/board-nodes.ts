import type { ReactNode } from 'react';
import type { Card } from '../../../src-main/shared/contract/boards.ts';
import type { TreeNode } from '../../ui/tree-node.ts';
import { readingOrder } from './reading-order.ts';
import type { ShownBoard, ShownCluster } from './shown-board.ts';

interface NodesWanted {
  readonly unnamed: string;
  readonly colorOf: ReadonlyMap<string, string>;
  readonly faded: ReadonlySet<string>;
  endOfCluster(cluster: ShownCluster): ReactNode;
  endOfCard(card: Card): ReactNode;
}

/** Clusters with what is in them, then cards in no cluster, each as one reads the board. */
export function boardNodes(board: ShownBoard, wanted: NodesWanted, within = ''): readonly TreeNode[] {
  const clusters = (board.clustersIn.get(within) ?? []).flatMap((id) => board.clusterOf.get(id) ?? []);
  const inOrder = clusters.toSorted((one, other) => one.y - other.y || one.x - other.x);
  const ownIds = new Set((board.cardsIn.get(within) ?? []).map(({ id }) => id));
  const cards = readingOrder(board, within).filter((id) => ownIds.has(id));
  return [
    ...inOrder.map((shown) => ({
      id: shown.id,
      label: shown.cluster.name || wanted.unnamed,
      isStrong: true,
      end: wanted.endOfCluster(shown),
      children: boardNodes(board, wanted, shown.id),
    })),
    ...cards.flatMap((id): readonly TreeNode[] => {
      const card = board.cards.get(id);
      if (!card) return [];
      const label = card.text.replace(/\s+/gu, ' ');
      const color = wanted.colorOf.get(id);
      return [
        {
          id,
          label,
          end: wanted.endOfCard(card),
          isQuote: true,
          isDimmed: wanted.faded.has(id),
          ...(color !== undefined && { color }),
        },
      ];
    }),
  ];
}
