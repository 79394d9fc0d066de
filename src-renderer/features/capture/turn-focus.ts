import { chooseTurn } from './capture-state.ts';

/** Goes among the turns, to the one that begins there. */
export function focusTurns(start: number | null): void {
  if (start === null) return;
  chooseTurn(start);
  requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-turn="${start}"]`)?.focus());
}
