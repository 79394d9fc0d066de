import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxHolds } from '../../../../src-main/shared/domain/boxes.ts';
import type { Point } from '../../../../src-main/shared/domain/boxes.ts';
import { lassoed } from '../../../../src-main/shared/domain/lasso.ts';
import { snapBox } from '../../../../src-main/shared/domain/snap-box.ts';
import { selectOnBoard, useBoardState } from '../board-state.ts';
import type { BoardSelection } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { seenBox } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import { showGesture } from './gesture.ts';
import type { MoveGesture } from './gesture.ts';
import { boxOfMoving, dropTargetAt, withGroups } from './moving.ts';
import type { Moving } from './moving.ts';
import { resizeBox } from './resize-box.ts';
import type { Resizing } from './resize-box.ts';

/** A drag on the canvas, from where the pointer went down to where it comes up; points are the board's. */
export interface Drag {
  move(to: Point, isFree: boolean): void;
  end(): void;
}

export interface DragPlace {
  readonly board: ShownBoard;
  readonly view: CanvasView;
  readonly start: Point;
}

const gridSize = 8;
const reachOnScreen = 6;
const mostNeighbours = 200;

interface MoveEnd {
  onDrop(move: MoveGesture): void;
}

/** Moves what is selected; it lines up with what is seen, unless `isFree`. */
export function beginMove({ board, view, start }: DragPlace, moving: Moving, { onDrop }: MoveEnd): Drag {
  const box = boxOfMoving(board, moving);
  const neighbours = neighboursOf(board, view, moving);
  let gesture: MoveGesture | null = null;
  return {
    move: (to, isFree) => {
      if (!box) return;
      const wanted = { ...box, x: box.x + to.x - start.x, y: box.y + to.y - start.y };
      const snapped = isFree
        ? { ...wanted, guides: [] }
        : snapBox(wanted, { neighbours, grid: gridSize, reach: reachOnScreen / view.camera().k });
      gesture = {
        kind: 'move',
        moving,
        dx: snapped.x - box.x,
        dy: snapped.y - box.y,
        guides: snapped.guides,
        target: isFree ? withoutCard(dropTargetAt(board, moving, to)) : dropTargetAt(board, moving, to),
        isDropped: false,
      };
      showGesture(gesture);
    },
    end: () => {
      if (gesture) onDrop(gesture);
    },
  };
}

const withoutCard = (target: MoveGesture['target']) => (target?.kind === 'card' ? null : target);

function neighboursOf(board: ShownBoard, view: CanvasView, moving: Moving): readonly Readonly<Box>[] {
  const seen = seenBox(view.camera(), view.size());
  const cards = board.index.meeting(seen).filter(({ id }) => !moving.allCards.has(id));
  const clusters = moving.clusters.size > 0 ? board.clusters.filter(({ id }) => !moving.allClusters.has(id)) : [];
  return [...clusters, ...cards.slice(-mostNeighbours)];
}

interface ResizeEnd {
  onResize(resizing: Resizing, box: Box): void;
}

export function beginResize({ view, start }: DragPlace, resizing: Resizing, { onResize }: ResizeEnd): Drag {
  let box: Box | null = null;
  return {
    move: (to, isFree) => {
      const round = (value: number) =>
        isFree || view.camera().k < 0.2 ? value : Math.round(value / gridSize) * gridSize;
      box = resizeBox(resizing, round(to.x - start.x), round(to.y - start.y));
      showGesture({ kind: 'resize', resizing, box, isDropped: false });
    },
    end: () => {
      if (box) onResize(resizing, box);
    },
  };
}

/** Selects what a box drawn over it touches: cards that it meets, clusters that it holds. */
export function beginMarquee({ board, start }: DragPlace, isAdding: boolean): Drag {
  const before = selectionKept(isAdding);
  return {
    move: (to) => {
      const box = boxBetween(start, to);
      const cards = board.index.meeting(box).map(({ id }) => id);
      const clusters = board.clusters.filter((cluster) => boxHolds(box, cluster)).map(({ id }) => id);
      selectOnBoard([...before.cardIds, ...withGroups(board, cards)], [...before.clusterIds, ...clusters]);
      showGesture({ kind: 'marquee', box });
    },
    end: () => showGesture(null),
  };
}

/** Selects the cards around whose middle a line is drawn. */
export function beginLasso({ board, start }: DragPlace, isAdding: boolean): Drag {
  const before = selectionKept(isAdding);
  const corners: Point[] = [start];
  return {
    move: (to) => {
      corners.push(to);
      const cards = lassoed(board.places, corners).map(({ id }) => id);
      selectOnBoard([...before.cardIds, ...withGroups(board, cards)], before.clusterIds);
      showGesture({ kind: 'lasso', corners: [...corners] });
    },
    end: () => showGesture(null),
  };
}

const selectionKept = (isKept: boolean): BoardSelection =>
  isKept ? useBoardState.getState() : { cardIds: new Set(), clusterIds: new Set() };

interface DrawEnd {
  onDraw(box: Box): void;
}

export function beginDraw({ start }: DragPlace, { onDraw }: DrawEnd): Drag {
  let box: Box | null = null;
  return {
    move: (to) => {
      box = boxBetween(start, to);
      showGesture({ kind: 'draw', box });
    },
    end: () => {
      showGesture(null);
      if (box) onDraw(box);
    },
  };
}

const boxBetween = (one: Point, other: Point): Box => ({
  x: Math.min(one.x, other.x),
  y: Math.min(one.y, other.y),
  width: Math.abs(other.x - one.x),
  height: Math.abs(other.y - one.y),
});
