import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that stays the same and does what the latest one given does: for handlers of parts that are memoised. */
export const useLatest = <Args extends readonly unknown[], Result>(act: (...args: Args) => Result) => {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args): Result => latest.current(...args), []);
};
