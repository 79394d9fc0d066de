import { useMemo } from 'react';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { useCall } from '../../../api/use-call.ts';
import { selectCard, selectCluster, selectOnBoard } from '../board-state.ts';
import type { BoardSelection } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { ClusterDraft } from './draft-cluster.ts';
import type { Placing } from './moving.ts';
import { usePredictedPlaces } from './use-predicted-places.ts';

export interface CanvasActions {
  /** Moved things stand there at once, whenever the core says so. */
  place(moves: Placing): void;
  addNote(text: string, at: Point, clusterId: string | null): void;
  editCard(id: string, text: string | null): void;
  makeCluster(draft: ClusterDraft, name: string): void;
  nameCluster(id: string, name: string): void;
  update(change: Change): void;
  remove(selection: BoardSelection): void;
  copyTo(selection: BoardSelection, by: Point): void;
  hideScale(): void;
}

interface Change {
  readonly ids: readonly string[];
  readonly clusterIds?: readonly string[];
  readonly color?: number | null;
  readonly isLocked?: boolean;
  readonly layer?: 'front' | 'back';
  readonly isGroup?: boolean;
}

/** All that the canvas changes, each one step to undo. */
export function useCanvasActions(board: ShownBoard): CanvasActions {
  const { boardId } = board;
  const place = usePlacing(board);
  const { mutate: addCards } = useCall('boards.addCards');
  const { mutate: editCard } = useCall('boards.editCard');
  const { mutate: createClusters } = useCall('boards.createClusters');
  const { mutate: updateCluster } = useCall('boards.updateCluster');
  const { mutate: updateCards } = useCall('boards.updateCards');
  const { mutate: remove } = useCall('boards.remove');
  const { mutate: copyCards } = useCall('boards.copyCards');
  const { mutate: hideScale } = useCall('boards.hideScale');
  return useMemo(
    () => ({
      place: place.now,
      addNote: (text, at, clusterId) =>
        addCards(
          { boardId, sources: [{ kind: 'note', text }], at, ...(clusterId === null ? {} : { clusterId }) },
          { onSuccess: ({ ids: [id] }) => id !== undefined && selectCard(id) },
        ),
      editCard: (id, text) => editCard({ id, text }),
      makeCluster: ({ box, parentId, cards }, name) => {
        place.predict({ boardId, cards: [...cards], clusters: [] });
        createClusters(
          { boardId, clusters: [{ name, box, parentId, cards: [...cards] }] },
          { onSuccess: ({ ids: [id] }) => id !== undefined && selectCluster(id), onError: place.refresh },
        );
      },
      nameCluster: (id, name) => updateCluster({ id, name }),
      update: ({ ids, clusterIds = [], ...change }) =>
        updateCards({ ids: [...ids], clusterIds: [...clusterIds], ...change }),
      remove: ({ cardIds, clusterIds }) =>
        remove({ boardId, cardIds: [...cardIds], clusterIds: [...clusterIds] }, { onSuccess: () => selectOnBoard([]) }),
      copyTo: ({ cardIds, clusterIds }, { x, y }) =>
        copyCards(
          { boardId, cardIds: [...cardIds], clusterIds: [...clusterIds], dx: x, dy: y },
          { onSuccess: (copied) => selectOnBoard(copied.cardIds, copied.clusterIds) },
        ),
      hideScale: () => hideScale({ boardId }),
    }),
    [boardId, place, addCards, editCard, createClusters, updateCluster, updateCards, remove, copyCards, hideScale],
  );
}

function usePlacing(board: ShownBoard) {
  const { predict, refresh } = usePredictedPlaces(board);
  const { mutate } = useCall('boards.place');
  return useMemo(() => {
    const now = (moves: Placing) => {
      predict(moves);
      mutate(moves, { onError: refresh });
    };
    return { predict, now, refresh };
  }, [mutate, predict, refresh]);
}
