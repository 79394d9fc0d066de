import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import { BoardEmpty } from './board-empty.tsx';
import styles from './canvas-controls.module.css';
import type { CanvasView } from './canvas-view.ts';
import { ColorPopover } from './color-popover.tsx';
import { Minimap } from './minimap.tsx';
import { ToolBar } from './tool-bar.tsx';
import { ZoomButton } from './zoom-button.tsx';

export interface CanvasControlsProps {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly view: CanvasView;
  readonly isFilled: boolean;
}

/** What floats over the canvas, out of the way of the cards. */
export function CanvasControls({ board, looks, view, isFilled }: CanvasControlsProps) {
  return (
    <>
      {!isFilled && <BoardEmpty />}
      <div className={styles.top}>{isFilled && <ColorPopover board={board} looks={looks} />}</div>
      <div className={styles.tools}>
        <ToolBar />
      </div>
      {isFilled && (
        <div className={styles.corner}>
          <ZoomButton view={view} />
          <Minimap board={board} looks={looks} view={view} />
        </div>
      )}
    </>
  );
}
