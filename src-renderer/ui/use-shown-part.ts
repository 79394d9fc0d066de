import { useCallback, useState } from 'react';

/** How many of a long list are drawn: more whenever `more`, which stands at their end, comes into sight, or is asked for. */
export function useShownPart(total: number, step: number) {
  const [wanted, want] = useState(step);
  const showMore = useCallback(() => want((count) => count + step), [step]);
  const more = useCallback(
    (element: Element | null) => {
      if (!element || !('IntersectionObserver' in globalThis)) return;
      const observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [showMore],
  );
  const count = Math.min(wanted, total);
  return { count, left: total - count, more, showMore };
}
