import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

const near = '1200px 0px';

/** Whether an element is in the part of `ground` that is seen, or close to it. */
export function useIsNear(element: RefObject<HTMLElement | null>, ground: RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: ground.current,
      rootMargin: near,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, ground]);
  return isNear;
}
