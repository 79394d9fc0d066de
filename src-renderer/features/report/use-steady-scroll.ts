import { useLayoutEffect, useRef } from 'react';
import type { Zoom } from './report-state.ts';

/** Keeps the same part of the report in view when the pages change their size. */
export function useSteadyScroll(zoom: Zoom) {
  const ground = useRef<HTMLDivElement>(null);
  const share = useRef(0);
  useLayoutEffect(() => {
    const element = ground.current;
    if (element) element.scrollTop = share.current * element.scrollHeight;
  }, [zoom]);
  const onScroll = () => {
    const element = ground.current;
    if (element) share.current = element.scrollTop / element.scrollHeight;
  };
  return { ground, onScroll };
}
