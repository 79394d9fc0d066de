import { useEffect, useRef } from 'react';

const kept = { name: '', top: 0 };

/** Brings a list back to where it was left, as long as it shows what it showed (`name`). */
export function useKeptScroll(name: string) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    const top = kept.name === name ? kept.top : 0;
    // The rows get their room in the frame after they are mounted.
    const frame = requestAnimationFrame(() => {
      element.scrollTop = top;
    });
    const keep = () => Object.assign(kept, { name, top: element.scrollTop });
    element.addEventListener('scroll', keep);
    return () => {
      cancelAnimationFrame(frame);
      element.removeEventListener('scroll', keep);
    };
  }, [name]);
  return list;
}
