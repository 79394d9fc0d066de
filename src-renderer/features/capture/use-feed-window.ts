import type { UIEvent } from 'react';
import { showFewTurns, showMoreTurns } from './capture-state.ts';

const near = 600;

/** The last turns are read and drawn: more as it is scrolled up, few again at the bottom. */
export const useFeedWindow =
  (hasMore: boolean) =>
  ({ currentTarget: { scrollTop, scrollHeight, clientHeight } }: UIEvent): void => {
    // Upside down: 0 at the bottom, less above.
    const above = scrollHeight - clientHeight + scrollTop;
    if (scrollTop === 0) showFewTurns();
    else if (above < near && hasMore) showMoreTurns();
  };
