import { useEffect, useRef, useState } from 'react';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import type { PlacedBox } from '../../../../src-main/shared/domain/boxes.ts';
import type { ShownBoard } from '../shown-board.ts';
import { legibleZoom } from './camera.ts';
import { displaced } from './displaced.ts';
import type { Boxes } from './displaced.ts';
import { currentGesture } from './gesture.ts';
import { currentGlide, useGlide } from './glide.ts';
import type { CanvasView } from './canvas-view.ts';
import { stepTowards } from './step-towards.ts';
import { isSameBox, tileWindow } from './tile-window.ts';

export interface Mounted {
  /** Cards that stand in the DOM, from back to front. */
  readonly cardIds: readonly string[];
  readonly clusterIds: ReadonlySet<string>;
  /** Words can't be read: nothing of it is seen. */
  readonly isFar: boolean;
  /** All that is near stands there. */
  readonly isWhole: boolean;
  /** Much of it doesn't yet: it is drawn as shapes meanwhile. */
  readonly isSparse: boolean;
}

const mostAtRest = 16;
const mostInZoom = 4;
// A row or column of cards comes in beyond the edge of what is seen.
const fewMissing = 32;
const nothing: Mounted = { cardIds: [], clusterIds: new Set(), isFar: true, isWhole: true, isSparse: false };

/** Puts what can be seen into the DOM, and takes the rest from it, a few cards a frame. */
export function useMounted(view: CanvasView, board: ShownBoard): Mounted {
  const [mounted, setMounted] = useState(nothing);
  const last = useRef(nothing);
  useEffect(() => {
    let seen: Box | null = null;
    let wanted: readonly string[] = [];
    let lastZoom = 0;
    const look = () => {
      const isFar = view.camera().k < legibleZoom;
      const next = tileWindow(view.camera(), view.size());
      if (seen && isFar === last.current.isFar && (isFar || isSameBox(seen, next))) return;
      seen = next;
      const near = isFar ? nobody : thingsIn(board, next);
      wanted = near.cardIds;
      last.current = { ...last.current, clusterIds: near.clusterIds, isFar, isWhole: false };
    };
    // What glided out of sight stays in the DOM until it is there.
    const stopGliding = useGlide.subscribe(({ glide }) => {
      if (glide) return;
      seen = null;
      view.touch();
    });
    const stopListening = view.onFrame(() => {
      look();
      if (last.current.isWhole) return;
      const { k } = view.camera();
      const { ids, isDone } = stepTowards(wanted, last.current.cardIds, k === lastZoom ? mostAtRest : mostInZoom);
      lastZoom = k;
      const isSparse = wanted.length - ids.length > fewMissing;
      last.current = { ...last.current, cardIds: ids, isWhole: isDone, isSparse };
      setMounted(last.current);
      view.touch();
    });
    view.touch();
    return () => {
      stopListening();
      stopGliding();
    };
  }, [view, board]);
  return mounted;
}

interface Near {
  readonly cardIds: readonly string[];
  readonly clusterIds: ReadonlySet<string>;
}

const nobody: Near = { cardIds: [], clusterIds: new Set() };

/** What stands there, what is dragged there, and what glides away from there. */
function thingsIn(board: ShownBoard, area: Box): Near {
  const glide = currentGlide();
  const dragged = displaced(board, currentGesture(), null);
  const idsOf = (boxes: readonly PlacedBox[] = []) => boxes.filter((box) => boxesMeet(box, area)).map(({ id }) => id);
  const draggedIn = (boxes: Boxes) => [...boxes].filter(([, box]) => boxesMeet(box, area)).map(([id]) => id);
  const cards = [...board.index.meeting(area).map(({ id }) => id), ...idsOf(glide?.from.cards)];
  const clusters = [...idsOf(board.clusters), ...idsOf(glide?.from.clusters)];
  return {
    cardIds: [...new Set([...cards, ...draggedIn(dragged.cards)])],
    clusterIds: new Set([...clusters, ...draggedIn(dragged.clusters)]),
  };
}
