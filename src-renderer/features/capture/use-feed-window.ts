import { useState } from 'react';
import type { UIEvent } from 'react';

const few = 60;
const near = 600;
const around = 12;

/** From which turn on they are drawn: the last ones, more as it is scrolled up, always the chosen one. */
export function useFeedWindow(total: number, chosenIndex: number) {
  const [count, setCount] = useState(few);
  const onScroll = ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent) => {
    // Upside down: 0 at the bottom, less above.
    const above = scrollHeight - clientHeight + scrollTop;
    if (scrollTop === 0) setCount(few);
    else if (above < near && count < total) setCount(count + few);
  };
  const first = Math.max(0, total - count);
  return { from: chosenIndex === -1 ? first : Math.max(0, Math.min(first, chosenIndex - around)), onScroll };
}
