import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { ReadingEditor } from '../../editor/reading-editor.ts';

/** A stretch of the margin, in px as stripes are placed. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** A screen, where the band is half a screen more than one. */
const beyondShare = 2 / 3;
const nothing: Band = { top: 0, bottom: 0 };

/** About what is seen of the margin; another only when half a screen was scrolled. No layout is read between. */
export function useSeenBand(editor: ReadingEditor | null, margin: RefObject<HTMLElement | null>): Band {
  const [band, setBand] = useState(nothing);
  useEffect(() => {
    if (!editor) return;
    const { scroller } = editor;
    let origin = 0;
    let screen = 1;
    const follow = () => {
      const step = Math.max(1, screen / 2);
      const top = Math.floor((scroller.scrollTop - origin) / step) * step;
      const bottom = top + screen + step;
      setBand((known) => (known.top === top && known.bottom === bottom ? known : { top, bottom }));
    };
    const resizing = new ResizeObserver(() => {
      const place = margin.current?.getBoundingClientRect().top ?? 0;
      origin = place - scroller.getBoundingClientRect().top + scroller.scrollTop;
      screen = scroller.clientHeight;
      follow();
    });
    resizing.observe(scroller);
    scroller.addEventListener('scroll', follow, { passive: true });
    return () => {
      resizing.disconnect();
      scroller.removeEventListener('scroll', follow);
    };
  }, [editor, margin]);
  return band;
}

/** Whether something stands in the band or within a screen of it. */
export const isNear = (band: Band, { top, height }: { readonly top: number; readonly height: number }): boolean => {
  const beyond = (band.bottom - band.top) * beyondShare;
  return top <= band.bottom + beyond && top + height >= band.top - beyond;
};
