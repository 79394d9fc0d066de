import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { useSize } from '../../ui/use-size.ts';

export const sheetLineHeight = 40;
// Fewer are drawn all at once.
const manyRows = 200;
const beyond = 8;

/** Which rows of the sheet are drawn: all, or of many those that are seen. */
export function useSheetWindow(scroller: RefObject<HTMLElement | null>, count: number) {
  const { height } = useSize(scroller);
  const [top, setTop] = useState(0);
  const isMany = count > manyRows;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !isMany) return;
    const read = () => setTop(Math.floor(element.scrollTop / sheetLineHeight));
    read();
    element.addEventListener('scroll', read, { passive: true });
    return () => element.removeEventListener('scroll', read);
  }, [scroller, isMany]);
  if (!isMany) return { from: 0, to: count };
  const from = Math.min(count, Math.max(0, top - beyond));
  return { from, to: Math.min(count, top + Math.ceil(height / sheetLineHeight) + beyond) };
}
