import { useTranslation } from 'react-i18next';
import type { Card } from '../../../src-main/shared/contract/boards.ts';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { useCall } from '../../api/use-call.ts';
import type { TreeMove } from '../../ui/tree-node.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { selectCard, selectCluster, selectOnBoard, write } from './board-state.ts';
import { layOutGroups } from './lay-out-groups.ts';
import { placeInCluster } from './place-in-cluster.ts';
import type { ShownBoard } from './shown-board.ts';

/** What is done on a board without seeing where things stand. */
export function useListActions(board: ShownBoard) {
  const { t } = useTranslation();
  const { boardId } = board;
  const place = useCall('boards.place');
  const editCard = useCall('boards.editCard');
  const updateCluster = useCall('boards.updateCluster');
  const addCards = useCall('boards.addCards');
  const create = useCall('boards.createClusters');
  const remove = useNoticedWork(async (client, input: CallInput<'boards.remove'>) => {
    await client.call('boards.remove', input);
    selectOnBoard([]);
    return { message: t('boards.tree.removed', { count: input.cardIds.length + input.clusterIds.length }) };
  });
  const moveTo = (ids: readonly string[], clusterId: string | null) => {
    const moves = placeInCluster(board, ids, clusterId);
    if (moves.cards.length + moves.clusters.length > 0) place.mutate(moves);
  };
  return {
    moveTo,
    move: ({ ids, targetId, position }: TreeMove) => {
      const isInto = position === 'on' && board.clusterOf.has(targetId);
      moveTo(ids, isInto ? targetId : clusterOfThing(board, targetId));
    },
    rename: (id: string, name: string) => {
      write(null);
      updateCluster.mutate({ id, name: name.trim().slice(0, 200) });
    },
    rewrite: (card: Card, words: string) => {
      write(null);
      const text = words.trim();
      if (text === '' || text === card.text) return;
      editCard.mutate({ id: card.id, text: card.kind !== 'note' && text === card.fullText ? null : text });
    },
    addNote: (text: string, clusterId: string | null) =>
      addCards.mutate(
        { boardId, sources: [{ kind: 'note', text }], ...(clusterId !== null && { clusterId }) },
        { onSuccess: ({ ids: [id] }) => id !== undefined && selectCard(id) },
      ),
    /** With the cards in it, beside all else. */
    makeCluster: (name: string, cardIds: readonly string[]) => {
      const { parentId, groups } = layOutGroups(board, [{ id: 'new', name, cardIds, isTicked: true }]);
      const [group] = groups;
      if (!group) return;
      const { x, y, width, height } = group.box;
      create.mutate(
        { boardId, clusters: [{ name, box: { x, y, width, height }, parentId, cards: [...group.cards] }] },
        { onSuccess: ({ ids: [id] }) => id !== undefined && selectCluster(id) },
      );
    },
    remove: (cardIds: readonly string[], clusterIds: readonly string[]) => {
      if (cardIds.length + clusterIds.length === 0) return;
      remove.mutate({ boardId, cardIds: [...cardIds], clusterIds: [...clusterIds] });
    },
  };
}

export type ListActions = ReturnType<typeof useListActions>;

/** The cluster in which a card or a cluster lies. */
export const clusterOfThing = (board: ShownBoard, id: string): string | null =>
  board.placeOf.get(id)?.clusterId ?? board.clusterOf.get(id)?.cluster.parentId ?? null;
