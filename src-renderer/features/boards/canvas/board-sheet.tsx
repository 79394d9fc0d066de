import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useBoardState } from '../board-state.ts';
import type { ShownBoard } from '../shown-board.ts';
import type { CardLooks } from '../use-card-looks.ts';
import styles from './board-canvas.module.css';
import { VoteDots } from '../vote-dots.tsx';
import { BoardThings } from './board-things.tsx';
import type { CanvasView } from './canvas-view.ts';
import { cardElementId } from './card-view.tsx';
import { useGliding } from './use-gliding.ts';
import { useFarPicture } from './use-far-picture.ts';
import { useMounted } from './use-mounted.ts';
import { useMovedElements } from './use-moved-elements.ts';

export interface BoardSheetProps {
  readonly board: ShownBoard;
  readonly looks: CardLooks;
  readonly view: CanvasView;
  readonly canvas: RefObject<HTMLElement | null>;
  readonly far: RefObject<HTMLCanvasElement | null>;
  readonly layer: RefObject<HTMLElement | null>;
}

/** The clusters and cards that are near enough to be read; rendered alone while one looks around. */
export function BoardSheet({ board, looks, view, canvas, far, layer }: BoardSheetProps) {
  const mounted = useMounted(view, board);
  const { isFar, isSparse, cardIds } = mounted;
  const activeCardId = useBoardState((state) => state.activeCardId);
  const isActiveThere = activeCardId !== null && !isFar && cardIds.includes(activeCardId);
  useFarPicture(far, view, { board, looks, isHidden: !isFar && !isSparse });
  useGliding(view, board);
  useMovedElements(layer, board, cardIds);
  useEffect(() => {
    if (isActiveThere) canvas.current?.setAttribute('aria-activedescendant', cardElementId(activeCardId));
    else canvas.current?.removeAttribute('aria-activedescendant');
  }, [canvas, activeCardId, isActiveThere]);
  return (
    <div className={isFar ? styles.unseen : undefined}>
      <BoardThings board={board} looks={looks} mounted={mounted} />
      <VoteDots board={board} />
    </div>
  );
}
