import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import { useGesture } from './gesture.ts';
import type { Gesture } from './gesture.ts';
import styles from './overlay.module.css';
import { corners } from './resize-box.ts';

/** What stands over the cards while something is dragged, and the corners by which one thing is resized. */
export function Overlay({ board }: { readonly board: ShownBoard }) {
  const gesture = useGesture((state) => state.gesture);
  if (gesture) return <svg className={styles.lines}>{drawn(gesture)}</svg>;
  return <Corners board={board} />;
}

function drawn(gesture: Gesture) {
  if (gesture.kind === 'lasso') {
    return <polygon className={styles.marquee} points={gesture.corners.map(({ x, y }) => `${x},${y}`).join(' ')} />;
  }
  if (gesture.kind === 'move') {
    return gesture.guides.map(({ axis, at, from, to }) => {
      const ends = axis === 'x' ? { x1: at, x2: at, y1: from, y2: to } : { y1: at, y2: at, x1: from, x2: to };
      return <line key={`${axis} ${at}`} className={styles.guide} {...ends} />;
    });
  }
  // What is resized shows it itself.
  if (gesture.kind === 'resize') return null;
  const className = gesture.kind === 'marquee' ? styles.marquee : styles.region;
  return <rect className={className} {...gesture.box} rx={gesture.kind === 'marquee' ? 0 : 10} />;
}

function Corners({ board }: { readonly board: ShownBoard }) {
  const [cardIds, clusterIds] = [useBoardState((state) => state.cardIds), useBoardState((state) => state.clusterIds)];
  const isWriting = useBoardState((state) => state.writing !== null);
  if (isWriting || cardIds.size + clusterIds.size !== 1) return null;
  const [cardId] = cardIds;
  const [clusterId] = clusterIds;
  const card = board.placeOf.get(cardId ?? '');
  const cluster = board.clusterOf.get(clusterId ?? '');
  const box = card ?? cluster;
  if (!box || card?.isLocked || cluster?.cluster.isLocked) return null;
  return corners.map((corner) => (
    <span
      key={corner}
      className={`${styles.corner} ${styles[corner]}`}
      data-corner={corner}
      data-resizes={card ? 'card' : 'cluster'}
      data-of={box.id}
      style={{
        left: box.x + (corner.endsWith('e') ? box.width : 0),
        top: box.y + (corner.startsWith('s') ? box.height : 0),
      }}
    />
  ));
}
