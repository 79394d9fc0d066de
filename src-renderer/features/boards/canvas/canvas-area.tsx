import { useRef } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ContextMenu } from '../../../ui/context-menu.tsx';
import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { useBoardScale } from '../use-board-scale.ts';
import { useCardDrop } from '../use-card-drop.ts';
import type { CardLooks } from '../use-card-looks.ts';
import styles from './board-canvas.module.css';
import { BoardSheet } from './board-sheet.tsx';
import { canvasMenu } from './canvas-menu.ts';
import type { CanvasView } from './canvas-view.ts';
import { meanTwice } from './mean-twice.ts';
import { Overlay } from './overlay.tsx';
import { ScaleLines } from './scale-lines.tsx';
import { useCanvasActions } from './use-canvas-actions.ts';
import { useCanvasCommands } from './use-canvas-commands.ts';
import { useCanvasFrame } from './use-canvas-frame.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { useCanvasPaste } from './use-canvas-paste.ts';
import { useOpening } from './use-opening.ts';
import { usePointer } from './use-pointer.ts';
import { useScalePicture } from './use-scale-picture.ts';
import { useSomewhere } from './use-somewhere.ts';
import { useViewCommands } from './use-view-commands.ts';
import { useZooming } from './use-zooming.ts';
import { WordsField } from './words-field.tsx';

export interface CanvasAreaProps {
  /** As the core has it. */
  readonly saved: ShownBoard;
  /** As it would be with what is proposed. */
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly view: CanvasView;
}

/** The part of the board that is seen, with the pointer and the keys in it. */
export function CanvasArea({ saved, board, looks, view }: CanvasAreaProps) {
  const { t } = useTranslation();
  const { canvas, ground, under, far, layer, over, labels } = useParts();
  const scale = useBoardScale(saved);
  const actions = useCanvasActions(saved);
  const looking = useViewCommands(view, board);
  const { pointAt, ...pointing } = usePointer(canvas, { board, view, actions });
  const somewhere = useSomewhere(canvas, view);
  const dropping = useCardDrop(saved, pointAt);
  const keys = useCanvasKeys(board, looking);
  useZooming(canvas, view);
  useCanvasFrame({ canvas, ground, under, layer, over }, view);
  useScalePicture(labels, view, scale);
  useOpening(view, board, looking);
  const hasScale = useBoardState((state) => state.preview === null) && scale !== null;
  const paste = useCanvasPaste({ board, actions, somewhere, onShow: looking.show });
  useCanvasCommands({ board, actions, looking, hasScale, somewhere, paste });
  const named = { 'aria-label': t('canvas.label', { name: board.name, count: board.places.length }) };
  const handlers = { ...pointing, ...keys, ...dropping };
  const onDoubleClick = (event: MouseEvent) => meanTwice(board, pointAt(event));
  const focus = () => canvas.current?.focus({ preventScroll: true });
  return (
    <ContextMenu label={t('canvas.menu')} entriesFor={(target) => (isCanvas(target) ? canvasMenu(t, actions) : [])}>
      <div {...useCanvasLooks()} {...named} {...handlers} ref={canvas} onDoubleClick={onDoubleClick}>
        <div ref={ground} className={styles.ground} />
        <div ref={under} className={styles.layer}>
          <ScaleLines scale={scale} />
        </div>
        <canvas ref={far} className={styles.far} />
        <div ref={layer} className={styles.layer}>
          <BoardSheet board={board} looks={looks} view={view} canvas={canvas} far={far} layer={layer} />
          <div ref={over}>
            <Overlay board={board} />
          </div>
          <WordsField board={board} actions={actions} onShow={looking.show} onEnd={focus} />
        </div>
        <canvas ref={labels} className={styles.labels} data-scale={scale !== null || undefined} />
      </div>
    </ContextMenu>
  );
}

function useCanvasLooks() {
  const tool = useBoardState((state) => state.tool);
  const hasSelection = useBoardState(({ cardIds, clusterIds }) => cardIds.size + clusterIds.size > 0);
  return {
    className: styles.canvas,
    role: 'application',
    tabIndex: 0,
    'data-board-canvas': true,
    'data-tool': tool,
    'data-selection': hasSelection || undefined,
  };
}

function useParts() {
  const canvas = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const far = useRef<HTMLCanvasElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLDivElement>(null);
  const labels = useRef<HTMLCanvasElement>(null);
  return { canvas, ground, under, far, layer, over, labels };
}

const isCanvas = (target: Element) => target.closest('[data-writing]') === null;
