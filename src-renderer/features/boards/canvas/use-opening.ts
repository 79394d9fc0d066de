import { useEffect, useRef } from 'react';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { useNavigation } from '../../../workspace/navigation.ts';
import { enterBoard } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { firstSight } from './camera.ts';
import type { Camera } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import type { Looking } from './use-view-commands.ts';

const cameras = new Map<string, Camera>();

/** A board opens where it was left, or as much of it as can be read; a card that is asked for is gone to. */
export function useOpening(view: CanvasView, board: ShownBoard, looking: Looking): void {
  const { boardId } = board;
  const target = useNavigation((state) => state.boardTarget);
  const isOpened = useRef('');
  useEffect(() => {
    if (isOpened.current === boardId) return;
    isOpened.current = boardId;
    enterBoard(boardId);
    const all = boxAround([...board.places, ...board.clusters]);
    const first = all && firstSight(all, view.size());
    view.set(cameras.get(boardId) ?? first ?? { x: view.size().width / 4, y: view.size().height / 4, k: 1 });
  }, [view, board, boardId]);
  useEffect(() => () => void cameras.set(boardId, view.camera()), [view, boardId]);
  const latest = useRef(looking);
  useEffect(() => {
    latest.current = looking;
  });
  useEffect(() => {
    if (target) latest.current.reveal(target.cardId);
  }, [target, boardId]);
}
