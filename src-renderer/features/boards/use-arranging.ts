import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { arrangeBoard } from './arrange-board.ts';
import type { ArrangedBoard } from './arrange-board.ts';
import { useArrangeState } from './arrange-state.ts';
import type { ArrangedSet } from './arrange-state.ts';
import { chooseTool, showPreview, useBoardState } from './board-state.ts';
import { selectedCards } from './cards-in.ts';
import type { ShownBoard } from './shown-board.ts';
import { useCardAxes } from './use-card-axes.ts';

/** Shows where things would stand, until it is accepted or left. */
export function useArranging(board: ShownBoard) {
  const { by, cards: chosen, ...axisIds } = useArrangeState();
  const { counts, idsOf } = useArrangedSets(board);
  const first = (['selected', 'loose', 'all'] as const).find((set) => counts[set] > 0) ?? 'all';
  const set = chosen !== null && counts[chosen] > 0 ? chosen : first;
  const cardIds = idsOf[set];
  const axes = useCardAxes(board);
  const [x, y] = [
    axes.find(({ id }) => id === axisIds.x) ?? axes[0],
    axes.find(({ id }) => id === axisIds.y) ?? axes[1],
  ];
  const arranged = useMemo(
    () => (x && y ? arrangeBoard(board, { by, cardIds, x, y }) : null),
    [board, by, cardIds, x, y],
  );
  usePreview(board, arranged);
  const accept = useAccept(board, by !== 'clusters');
  return {
    by,
    set,
    counts,
    axes,
    x,
    y,
    ticks: arranged?.ticks ?? null,
    isEmpty: !arranged || arranged.cards.length + arranged.clusters.length === 0,
    accept: () => arranged && accept(arranged),
  };
}

function useArrangedSets(board: ShownBoard) {
  const cardIds = useBoardState((state) => state.cardIds);
  const clusterIds = useBoardState((state) => state.clusterIds);
  return useMemo(() => {
    const selected = selectedCards(board, { cardIds, clusterIds }).map(({ id }) => id);
    const idsOf: Readonly<Record<ArrangedSet, ReadonlySet<string>>> = {
      selected: new Set(selected.length > 1 ? selected : []),
      loose: new Set((board.cardsIn.get('') ?? []).map(({ id }) => id)),
      all: new Set(board.placeOf.keys()),
    };
    const counts = { selected: idsOf.selected.size, loose: idsOf.loose.size, all: idsOf.all.size };
    return { idsOf, counts };
  }, [board, cardIds, clusterIds]);
}

function usePreview(board: ShownBoard, arranged: ArrangedBoard | null): void {
  useEffect(() => {
    if (!arranged) return;
    showPreview({
      positions: new Map(arranged.cards.map(({ id, x, y }) => [id, { x, y }])),
      groups: arranged.clusters.map(({ id, ...box }) => ({
        id,
        name: board.clusterOf.get(id)?.cluster.name ?? '',
        box,
      })),
    });
    const around = boxAround([...arranged.clusters, ...cardBoxes(board, arranged)]);
    if (around) useBoardState.getState().view?.zoomTo(around);
  }, [board, arranged]);
  useEffect(() => () => showPreview(null), []);
}

const isElsewhere = (before: Box | undefined, after: Partial<Box>) =>
  (['x', 'y', 'width', 'height'] as const).some((side) => after[side] !== undefined && after[side] !== before?.[side]);

const cardBoxes = ({ placeOf }: ShownBoard, { cards }: ArrangedBoard) =>
  cards.flatMap(({ id, x, y }) => {
    const place = placeOf.get(id);
    return place ? [{ x, y, width: place.width, height: place.height }] : [];
  });

function useAccept({ boardId, placeOf, clusterOf }: ShownBoard, leavesClusters: boolean) {
  const { t } = useTranslation();
  const place = useNoticedWork(async (client, moves: CallInput<'boards.place'>) => {
    chooseTool('select');
    if (moves.cards.length + moves.clusters.length === 0) return { message: t('boards.arrange.same') };
    await client.call('boards.place', moves);
    return { message: t('boards.arrange.done', { count: moves.cards.length }) };
  });
  return ({ cards, clusters }: ArrangedBoard) => {
    const leaves = (id: string) => leavesClusters && placeOf.get(id)?.clusterId !== null;
    const moved = cards.filter(({ id, x, y }) => leaves(id) || isElsewhere(placeOf.get(id), { x, y }));
    const resized = clusters.filter(({ id, ...box }) => isElsewhere(clusterOf.get(id), box));
    const isSame = moved.length + resized.length === 0;
    place.mutate({
      boardId,
      // A cluster that moves takes along what isn't named.
      cards: isSame ? [] : cards.map(({ id, x, y }) => ({ id, x, y, ...(leavesClusters && { clusterId: null }) })),
      clusters: isSame ? [] : clusters.map(({ id, x, y, width, height }) => ({ id, x, y, width, height })),
    });
  };
}
