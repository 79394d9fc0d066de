import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useCodeColor } from '../../../workspace/code-color.ts';
import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import type { CanvasView } from './canvas-view.ts';
import { drawFar } from './draw-far.ts';
import type { FarColors } from './draw-far.ts';
import { nextSheet, sheetServes, sheetTransform } from './far-sheet.ts';
import type { Sheet } from './far-sheet.ts';
import { displaced } from './displaced.ts';
import { currentGesture, useGesture } from './gesture.ts';
import { currentGlide, useGlide } from './glide.ts';

export interface Far {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  /** All that is seen stands in the DOM. */
  readonly isHidden: boolean;
}

const settled = 160;

/** The picture of what doesn't stand in the DOM: drawn with some space around it, and only moved until that is used up. */
export function useFarPicture(canvas: RefObject<HTMLCanvasElement | null>, view: CanvasView, far: Far): void {
  const { board, looks, isHidden } = far;
  const latest = useRef(far);
  const sheet = useRef<Sheet | null>(null);
  const colors = useRef<FarColors | null>(null);
  const paint = useCodeColor();
  useLayoutEffect(() => {
    latest.current = { board, looks, isHidden };
    view.touch();
  }, [view, board, looks, isHidden]);
  useEffect(() => {
    sheet.current = null;
    view.touch();
  }, [view, board, looks]);
  // `paint` is another function in another theme.
  useEffect(() => {
    colors.current = canvas.current ? readColors(canvas.current) : null;
    sheet.current = null;
    view.touch();
  }, [canvas, view, paint]);
  useEffect(() => {
    let timer = 0;
    const drawAnew = () => {
      sheet.current = null;
      view.touch();
    };
    const sharpen = () => {
      if (sheet.current?.k !== view.camera().k) drawAnew();
    };
    const stopDrawing = view.onFrame(() => {
      const element = canvas.current;
      if (!element || !colors.current) return;
      element.hidden = latest.current.isHidden;
      if (latest.current.isHidden) return;
      const camera = view.camera();
      if (!sheet.current || !sheetServes(sheet.current, camera, view.size())) {
        const isPassing = currentGlide() !== null;
        sheet.current = nextSheet(camera, view.size(), isPassing);
        const now = displaced(latest.current.board, currentGesture(), currentGlide());
        const picture = { ...latest.current, ...chosen(), displaced: now, isPassing, colors: colors.current };
        drawFar(element, sheet.current, picture);
      }
      element.style.transform = sheetTransform(sheet.current, camera);
      window.clearTimeout(timer);
      timer = window.setTimeout(sharpen, settled);
    });
    document.fonts.addEventListener('loadingdone', drawAnew);
    const stopMoving = useGesture.subscribe(drawAnew);
    const stopGliding = useGlide.subscribe(drawAnew);
    const stopSelecting = useBoardState.subscribe(drawAnew);
    return () => {
      window.clearTimeout(timer);
      document.fonts.removeEventListener('loadingdone', drawAnew);
      stopDrawing();
      stopMoving();
      stopGliding();
      stopSelecting();
    };
  }, [canvas, view]);
}

function chosen() {
  const { cardIds, clusterIds } = useBoardState.getState();
  return { selectedCards: cardIds, selectedClusters: clusterIds };
}

function readColors(element: HTMLElement): FarColors {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    card: token('--color-float'),
    line: token('--color-line'),
    clusterSelected: token('--color-selected'),
    ink: token('--color-ink'),
    accent: token('--color-focus'),
    font: token('--font-ui'),
  };
}
