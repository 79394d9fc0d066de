import { useMemo, useState } from 'react';
import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { withProposedClusters } from '../with-proposed-clusters.ts';
import { useCardLooks } from '../use-card-looks.ts';
import styles from './board-canvas.module.css';
import { CanvasArea } from './canvas-area.tsx';
import { CanvasControls } from './canvas-controls.tsx';
import { createCanvasView } from './canvas-view.ts';
import { proposedPositions, withPositions } from './with-positions.ts';

/** The board as an endless sheet: what can be seen stands in the DOM, the rest is drawn. */
export function BoardCanvas({ board: saved }: { readonly board: ShownBoard }) {
  const [view] = useState(createCanvasView);
  const board = useProposed(saved);
  const looks = useCardLooks(board);
  const isFilled = board.places.length + board.clusters.length > 0;
  return (
    <section className={styles.place} aria-label={board.name}>
      <CanvasArea saved={saved} board={board} looks={looks} view={view} />
      <CanvasControls board={board} looks={looks} view={view} isFilled={isFilled} />
    </section>
  );
}

function useProposed(saved: ShownBoard): ShownBoard {
  const preview = useBoardState((state) => state.preview);
  const writing = useBoardState((state) => state.writing);
  return useMemo(() => {
    const moved = withPositions(saved, proposedPositions(preview, writing));
    return withProposedClusters(moved, preview?.groups ?? []);
  }, [saved, preview, writing]);
}
