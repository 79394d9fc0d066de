import type { PointerEvent } from 'react';
import { findCommand } from '../../../workspace/commands.ts';
import { chooseTool, selectCard, selectCluster, selectNothing, selectOnBoard } from '../board-state.ts';
import { useBoardState, write } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { beginDraw, beginLasso, beginMarquee, beginMove, beginResize } from './begin-drag.ts';
import type { Drag, DragPlace } from './begin-drag.ts';
import { draftOfBox } from './draft-cluster.ts';
import { dropMoved } from './drop-moved.ts';
import { showGesture } from './gesture.ts';
import { clusterAt, isNothingMoving, movingOf, withGroups } from './moving.ts';
import { corners } from './resize-box.ts';
import type { Resizing } from './resize-box.ts';
import type { CanvasActions } from './use-canvas-actions.ts';

export interface Pressed {
  /** What is done when the pointer comes up where it went down. */
  onClick(): void;
  begin(): Drag | null;
}

const nothing = () => {};

/** What a press means, by what lies there and which tool is chosen. */
export function pressOn(place: DragPlace, event: PointerEvent, actions: CanvasActions): Pressed {
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
