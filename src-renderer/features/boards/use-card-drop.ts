import type { DragEvent } from 'react';
import type { CardSource } from '../../../src-main/shared/contract/boards.ts';
import type { Point } from '../../../src-main/shared/domain/boxes.ts';
import { useCall } from '../../api/use-call.ts';
import { cardDragType, draggedCards } from '../../workspace/card-drag.ts';
import { codeDragType, draggedCodes } from '../../workspace/code-drag.ts';
import { selectOnBoard } from './board-state.ts';
import { clusterAt } from './canvas/moving.ts';
import type { ShownBoard } from './shown-board.ts';

/** Passages and codes that are let go over a board become cards there, in the cluster that lies under them. */
export function useCardDrop(board: ShownBoard, pointAt: (event: DragEvent) => Point) {
  const add = useCall('boards.addCards');
  return {
    onDragOver: (event: DragEvent) => {
      const { types } = event.dataTransfer;
      if (!types.includes(cardDragType) && !types.includes(codeDragType)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    onDrop: (event: DragEvent) => {
      const sources = droppedSources(event.dataTransfer);
      if (sources.length === 0) return;
      event.preventDefault();
      const { x, y } = pointAt(event);
      const clusterId = clusterAt(board, { x, y })?.id;
      add.mutate(
        { boardId: board.boardId, sources, at: { x: Math.round(x), y: Math.round(y) }, clusterId },
        { onSuccess: ({ ids }) => selectOnBoard(ids) },
      );
    },
  };
}

function droppedSources(transfer: DataTransfer): CardSource[] {
  const codes = draggedCodes(transfer).map((codeId): CardSource => ({ kind: 'code', codeId }));
  return [...draggedCards(transfer), ...codes];
}
