import { useEffect, useState } from 'react';
import type { AnchorRect } from '../../ui/virtual-anchor.tsx';

const mostFrames = 30;

/** Where the upper edge of a row of the list is in the window, once it is drawn; the list's own where it never is. */
export function useRowPlace(id: string): AnchorRect | null {
  const [place, setPlace] = useState<AnchorRect | null>(null);
  useEffect(() => {
    let frame = 0;
    const find = (left: number) => {
      const row = document.querySelector(`[data-board-tree] [role=row][data-key="${CSS.escape(id)}"]`);
      const found = row ?? (left === 0 ? document.querySelector('[data-board-tree]') : null);
      if (found) setPlace(edgeOf(found.getBoundingClientRect()));
      else if (left > 0) frame = requestAnimationFrame(() => find(left - 1));
    };
    find(mostFrames);
    return () => cancelAnimationFrame(frame);
  }, [id]);
  return place;
}

const edgeOf = ({ x, y, width }: DOMRect): AnchorRect => ({ x, y, width, height: 0 });
