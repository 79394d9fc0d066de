import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../src-main/shared/domain/box-around.ts';
import { arrangeBoard } from './arrange-board.ts';
import type { ArrangedBoard } from './arrange-board.ts';
import { useArrangeState } from './arrange-state.ts';
import type { ArrangedSet } from './arrange-state.ts';
import { showPreview, useBoardState } from './board-state.ts';
import type { BoardScale } from '../../../src-main/shared/contract/board-scale.ts';
import { selectedCards } from './cards-in.ts';
import { labelScale } from './label-scale.ts';
import type { ShownBoard } from './shown-board.ts';
import { useAcceptArrangement } from './use-accept-arrangement.ts';
import { useArrangedByCodes } from './use-arranged-by-codes.ts';
import { useCardAxes } from './use-card-axes.ts';

/** Shows where things would stand, until it is accepted or left. */
export function useArranging(board: ShownBoard) {
  const { t } = useTranslation();
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
  const byCodes = useArrangedByCodes(board, { isWanted: by === 'codes', cardIds });
  const here = useMemo(
    () => (x && y && by !== 'codes' ? arrangeBoard(board, { by, cardIds, x, y }) : null),
    [board, by, cardIds, x, y],
  );
  const [accepted, setAccepted] = useState<ArrangedBoard | null>(null);
  // While it is done it stays as it was accepted, though the board has it already.
  const arranged = accepted ?? (by === 'codes' ? byCodes.arranged : here);
  const scale = useMemo(
    () => (arranged?.scale && x && y ? labelScale(t, arranged.scale, { x, y }) : null),
    [t, arranged, x, y],
  );
  usePreview(board, arranged, scale);
  const { accept, isAccepting } = useAcceptArrangement(board, {
    leavesClusters: by !== 'clusters',
    onBegin: setAccepted,
  });
  return {
    by,
    set,
    counts,
    axes,
    x,
    y,
    scale,
    isWorking: byCodes.isWorking || isAccepting,
    isStopped: by === 'codes' && byCodes.isStopped,
    again: byCodes.again,
    isEmpty: !arranged || arranged.cards.length + arranged.clusters.length === 0,
    accept: () => arranged && accept(arranged, scale),
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

function usePreview(board: ShownBoard, arranged: ArrangedBoard | null, scale: BoardScale | null): void {
  useEffect(() => {
    if (!arranged) return showPreview(null);
    showPreview({
      positions: new Map(arranged.cards.map(({ id, x, y }) => [id, { x, y }])),
      groups: arranged.clusters.map(({ id, ...box }) => ({
        id,
        name: board.clusterOf.get(id)?.cluster.name ?? '',
        box,
      })),
      scale,
    });
    const around = boxAround([...arranged.clusters, ...cardBoxes(board, arranged), ...(scale ? [scale.frame] : [])]);
    if (around) useBoardState.getState().view?.zoomTo(around, scale !== null);
  }, [board, arranged, scale]);
  useEffect(() => () => showPreview(null), []);
}

const cardBoxes = ({ placeOf }: ShownBoard, { cards }: ArrangedBoard): readonly Box[] =>
  cards.flatMap(({ id, x, y }) => {
    const place = placeOf.get(id);
    return place ? [{ x, y, width: place.width, height: place.height }] : [];
  });
