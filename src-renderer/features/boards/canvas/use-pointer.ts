import { useEffect, useRef } from 'react';
import type { PointerEvent, RefObject } from 'react';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { findCommand } from '../../../workspace/commands.ts';
import { chooseTool, selectCard, selectCluster, selectNothing, selectOnBoard } from '../board-state.ts';
import { useBoardState, write } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { beginDraw, beginLasso, beginMarquee, beginMove, beginResize } from './begin-drag.ts';
import type { Drag, DragPlace } from './begin-drag.ts';
import { toBoard } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import { draftOfBox } from './draft-cluster.ts';
import { dropMoved } from './drop-moved.ts';
import { showGesture } from './gesture.ts';
import { clusterAt, isNothingMoving, movingOf, withGroups } from './moving.ts';
import { corners } from './resize-box.ts';
import type { Resizing } from './resize-box.ts';
import type { CanvasActions } from './use-canvas-actions.ts';
import { isPanning } from './use-zooming.ts';

interface Press {
  readonly pointerId: number;
  readonly x: number;
  readonly y: number;
  /** What is done when the pointer comes up where it went down. */
  onClick(): void;
  begin(): Drag | null;
  drag: Drag | null;
}

const leastWay = 4;

/** The pointer on the canvas: selecting, moving, resizing, drawing around. */
export function usePointer(
  canvas: RefObject<HTMLElement | null>,
  { board, view, actions }: { readonly board: ShownBoard; readonly view: CanvasView; readonly actions: CanvasActions },
) {
  const press = useRef<Press | null>(null);
  const pointAt = (event: { readonly clientX: number; readonly clientY: number }): Point => {
    const { left, top } = canvas.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return toBoard(view.camera(), { x: event.clientX - left, y: event.clientY - top });
  };
  useEffect(() => () => showGesture(null), []);
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || isPanning() || isInWords(event.target)) return;
    const place = { board, view, start: pointAt(event) };
    press.current = {
      pointerId: event.pointerId,
      x: event.clientX,
      y: event.clientY,
      ...pressOn(place, event, actions),
      drag: null,
    };
    canvas.current?.focus({ preventScroll: true });
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (!current || current.pointerId !== event.pointerId) return;
    if (!current.drag) {
      if (Math.hypot(event.clientX - current.x, event.clientY - current.y) < leastWay) return;
      current.drag = current.begin();
      if (current.drag) canvas.current?.setPointerCapture(event.pointerId);
    }
    current.drag?.move(pointAt(event), event.ctrlKey || event.metaKey);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const current = press.current;
    if (current?.pointerId !== event.pointerId) return;
    press.current = null;
    if (current.drag) current.drag.end();
    else current.onClick();
  };
  const onPointerCancel = () => {
    press.current = null;
    showGesture(null);
  };
  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, pointAt };
}

const isInWords = (target: EventTarget) => target instanceof Element && target.closest('[data-writing]') !== null;

type Pressed = Pick<Press, 'onClick' | 'begin'>;
const nothing = () => {};

function pressOn(place: DragPlace, event: PointerEvent, actions: CanvasActions): Pressed {
  const { board, start } = place;
  const resizing = resizingAt(board, event.target);
  if (resizing) {
    const onResize = (_: Resizing, box: Resizing['box']) => resize(board, actions, { ...resizing, box });
    return { onClick: nothing, begin: () => beginResize(place, resizing, { onResize }) };
  }
  if (useBoardState.getState().tool === 'cluster') {
    const onDraw = (box: Resizing['box']) => {
      chooseTool('select');
      write(draftOfBox(board, box));
    };
    return { onClick: () => chooseTool('select'), begin: () => beginDraw(place, { onDraw }) };
  }
  const isAdding = event.shiftKey;
  const card = board.index.at(start);
  if (card && useBoardState.getState().tool === 'vote') return pressToVote(card.id);
  if (card) return pressOnCard(place, card.id, isAdding, actions);
  const cluster = clusterAt(board, start);
  const isLasso = event.altKey || useBoardState.getState().tool === 'lasso';
  if (cluster && !isAdding && !isLasso) return pressOnCluster(place, cluster.id, actions);
  const onClick = () => {
    if (cluster) toggle(board, { clusterId: cluster.id });
    else if (!isAdding) selectNothing();
  };
  return { onClick, begin: () => (isLasso ? beginLasso(place, isAdding) : beginMarquee(place, isAdding)) };
}

const pressToVote = (cardId: string): Pressed => ({
  onClick: () => {
    selectCard(cardId);
    findCommand('boards.giveDot')?.run();
  },
  begin: () => null,
});

function pressOnCard(place: DragPlace, cardId: string, isAdding: boolean, actions: CanvasActions): Pressed {
  const { cardIds, clusterIds } = useBoardState.getState();
  const wasSelected = cardIds.has(cardId);
  const alone = () => {
    selectOnBoard(withGroups(place.board, [cardId]));
    useBoardState.setState({ activeCardId: cardId });
  };
  if (isAdding) toggle(place.board, { cardId });
  else if (!wasSelected) alone();
  const isOne = cardIds.size + clusterIds.size < 2;
  return {
    onClick: () => {
      if (wasSelected && !isAdding && !isOne) alone();
    },
    begin: () => startMoving(place, actions),
  };
}

function pressOnCluster(place: DragPlace, clusterId: string, actions: CanvasActions): Pressed {
  const { clusterIds } = useBoardState.getState();
  const wasSelected = clusterIds.has(clusterId);
  if (!wasSelected) selectCluster(clusterId);
  return {
    onClick: () => {
      if (wasSelected) selectCluster(clusterId);
    },
    begin: () => startMoving(place, actions),
  };
}

function startMoving(place: DragPlace, actions: CanvasActions): Drag | null {
  const moving = movingOf(place.board, useBoardState.getState());
  if (isNothingMoving(moving)) return null;
  return beginMove(place, moving, { onDrop: (move) => dropMoved(place.board, actions, move) });
}

function toggle(
  board: ShownBoard,
  { cardId, clusterId }: { readonly cardId?: string; readonly clusterId?: string },
): void {
  const { cardIds, clusterIds } = useBoardState.getState();
  const cards = cardId === undefined ? cardIds : toggled(cardIds, withGroups(board, [cardId]));
  selectOnBoard(cards, clusterId === undefined ? clusterIds : toggled(clusterIds, [clusterId]));
  if (cardId !== undefined && cards.has(cardId)) useBoardState.setState({ activeCardId: cardId });
}

function toggled(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const isThere = ids.some((id) => before.has(id));
  return isThere ? new Set([...before].filter((id) => !ids.includes(id))) : new Set([...before, ...ids]);
}

function resizingAt(board: ShownBoard, target: EventTarget): Resizing | null {
  const handle = target instanceof HTMLElement ? target : null;
  const corner = corners.find((one) => one === handle?.dataset['corner']);
  const { kind, id } = { kind: handle?.dataset['resizes'], id: handle?.dataset['of'] ?? '' };
  const box = kind === 'card' ? board.placeOf.get(id) : board.clusterOf.get(id);
  if (!corner || !box || (kind !== 'card' && kind !== 'cluster')) return null;
  const { x, y, width, height } = box;
  return { kind, id, corner, box: { x, y, width, height } };
}

function resize({ boardId }: ShownBoard, actions: CanvasActions, resizing: Resizing): void {
  const { kind, id, box } = resizing;
  showGesture({ kind: 'resize', resizing, box, isDropped: true });
  const moved = { id, ...box };
  actions.place({ boardId, cards: kind === 'card' ? [moved] : [], clusters: kind === 'cluster' ? [moved] : [] });
}
