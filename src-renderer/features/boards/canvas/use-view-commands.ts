import { useEffect, useMemo } from 'react';
import type { Box } from '../../../../src-main/shared/contract/boards.ts';
import { boxAround } from '../../../../src-main/shared/domain/box-around.ts';
import { offerView, selectCard, useBoardState } from '../board-state.ts';
import type { BoardSelection, BoardViewCommands } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { bringIntoSight, fitBox, legibleZoom, zoomAt } from './camera.ts';
import type { CanvasView } from './canvas-view.ts';
import { scaleRoom } from './scale-labels.ts';

export interface Looking extends BoardViewCommands {
  zoomBy(factor: number): void;
  zoomToFull(): void;
  zoomToSelection(): void;
  pan(dx: number, dy: number): void;
  /** Moves the card into sight without selecting it. */
  follow(cardId: string): void;
  /** Moves a place into sight, near enough to read it. */
  show(box: Box): void;
}

/** Everything by which one looks elsewhere; offered to the rest of the place while the canvas is shown. */
export function useViewCommands(view: CanvasView, board: ShownBoard): Looking {
  const looking = useMemo(() => createLooking(view, board), [view, board]);
  useEffect(() => {
    offerView(looking);
    return () => offerView(null);
  }, [looking]);
  return looking;
}

function createLooking(view: CanvasView, board: ShownBoard): Looking {
  const zoomTo = (box: Box, hasScale = false) =>
    view.glide(fitBox(box, view.size(), hasScale ? { margin: 24, ...scaleRoom } : { mostZoom: 1.5 }));
  const zoomFromMiddle = (wanted: (k: number) => number) => {
    const { width, height } = view.size();
    view.glide(zoomAt(view.camera(), { x: width / 2, y: height / 2 }, wanted(view.camera().k)));
  };
  const show = (box: Box) => {
    const camera = view.camera();
    const isFar = camera.k < legibleZoom;
    view.glide(isFar ? fitBox(box, view.size()) : bringIntoSight(camera, box, view.size()));
  };
  const follow = (cardId: string) => {
    const place = board.placeOf.get(cardId);
    if (!place) return;
    const camera = view.camera();
    const isTiny = place.width * camera.k < 48;
    view.glide(isTiny ? fitBox(place, view.size(), { mostZoom: 1 }) : bringIntoSight(camera, place, view.size()));
  };
  return {
    zoomTo,
    follow,
    show,
    fit: () => {
      const all = boxAround([...board.places, ...board.clusters]);
      if (all) view.glide(fitBox(all, view.size(), { margin: 72 }));
    },
    reveal: (cardId) => {
      selectCard(cardId);
      follow(cardId);
    },
    zoomBy: (factor) => zoomFromMiddle((k) => k * factor),
    zoomToFull: () => zoomFromMiddle(() => 1),
    zoomToSelection: () => {
      const box = boxOfSelection(board, useBoardState.getState());
      if (box) zoomTo(box);
    },
    pan: (dx, dy) => {
      const camera = view.camera();
      view.glide({ ...camera, x: camera.x - dx, y: camera.y - dy });
    },
  };
}

export function boxOfSelection(board: ShownBoard, { cardIds, clusterIds }: BoardSelection): Box | null {
  return boxAround([
    ...[...cardIds].flatMap((id) => board.placeOf.get(id) ?? []),
    ...[...clusterIds].flatMap((id) => board.clusterOf.get(id) ?? []),
  ]);
}
