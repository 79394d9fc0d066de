import { useTranslation } from 'react-i18next';
import type { Box } from '../../../src-main/shared/contract/boards.ts';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { ArrangedBoard } from './arrange-board.ts';
import { chooseTool } from './board-state.ts';
import type { BoardScale } from '../../../src-main/shared/contract/board-scale.ts';
import { usePredictedPlaces } from './canvas/use-predicted-places.ts';
import type { ShownBoard } from './shown-board.ts';
import { untilShown } from './until-shown.ts';

interface Accepting {
  readonly leavesClusters: boolean;
  onBegin(arranged: ArrangedBoard | null): void;
}

/** Puts things where they are shown: they stand there before the preview goes, so that nothing glides back and forth. */
export function useAcceptArrangement(board: ShownBoard, { leavesClusters, onBegin }: Accepting) {
  const { t } = useTranslation();
  const { boardId, placeOf, clusterOf } = board;
  const { predict, refresh } = usePredictedPlaces(board);
  const place = useNoticedWork(async (client, moves: CallInput<'boards.place'>) => {
    predict(moves);
    await untilShown();
    chooseTool('select');
    if (moves.scale === undefined) return { message: t('boards.arrange.same') };
    await client.call('boards.place', moves);
    return { message: t('boards.arrange.done', { count: moves.cards.length }) };
  });
  const accept = (arranged: ArrangedBoard, scale: BoardScale | null) => {
    const { cards, clusters } = arranged;
    const leaves = (id: string) => leavesClusters && placeOf.get(id)?.clusterId !== null;
    const moved = cards.filter(({ id, x, y }) => leaves(id) || isElsewhere(placeOf.get(id), { x, y }));
    const resized = clusters.filter(({ id, ...box }) => isElsewhere(clusterOf.get(id), box));
    const isSame = moved.length + resized.length === 0 && isEqual(scale, board.scale);
    onBegin(arranged);
    place.mutate(
      {
        boardId,
        // A cluster that moves takes along what isn't named.
        cards: isSame ? [] : cards.map(({ id, x, y }) => ({ id, x, y, ...(leavesClusters && { clusterId: null }) })),
        clusters: isSame ? [] : clusters.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
        ...(!isSame && { scale }),
      },
      { onError: refresh, onSettled: () => onBegin(null) },
    );
  };
  return { accept, isAccepting: place.isPending };
}

const isEqual = (one: BoardScale | null, other: BoardScale | null) => JSON.stringify(one) === JSON.stringify(other);

const isElsewhere = (before: Box | undefined, after: Partial<Box>) =>
  (['x', 'y', 'width', 'height'] as const).some((side) => after[side] !== undefined && after[side] !== before?.[side]);
