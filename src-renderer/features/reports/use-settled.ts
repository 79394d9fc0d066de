import { useEffect, useState } from 'react';

/** The value, once it has stayed the same for `pause` milliseconds; the first one at once. */
export function useSettled<Value>(value: Value | null, pause: number): Value | null {
  const [settled, setSettled] = useState(value);
  if (settled === null && value !== null) setSettled(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
