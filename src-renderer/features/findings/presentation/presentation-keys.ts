/** Which page a key goes to; null where it goes to none. */
export function pageTowards(key: string, isShift: boolean, at: number, count: number): number | null {
  const last = count - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  const isBack = ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(key) || (key === ' ' && isShift);
  if (isBack) return Math.max(0, at - 1);
  return ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'].includes(key) ? Math.min(last, at + 1) : null;
}
