import type { Emotion } from '../contract/journeys.ts';

/** Fewer passages, or people, than these are little to stand on. */
const leastPassages = 5;
const leastPeople = 3;
const minus = '−';

/** Whether little stands behind an emotion: few passages, or few people. */
export const isThin = ({ passages, participants }: Pick<Emotion, 'passages' | 'participants'>): boolean =>
  passages < leastPassages || participants < leastPeople;

/** Whether anybody said how they felt. */
export const isSaid = ({ mean }: Pick<Emotion, 'mean'>): boolean => mean !== null;

/** As it is shown, −2 … +2: put there by hand, else the mean; null where nobody said. */
export const shownValence = ({ mean, corrected }: Pick<Emotion, 'mean' | 'corrected'>): number | null =>
  corrected?.valence ?? mean;

/** A valence to one decimal place, with the minus sign of typography: `+0.2`, `−1.4`, `0`. */
export function formatValence(valence: number): string {
  const rounded = Math.round(valence * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded < 0 ? minus : '+'}${Math.abs(rounded).toFixed(1)}`;
}

/** Of one coding: `+2`, `−1`, `0`. */
export const formatWhole = (valence: number): string =>
  valence === 0 ? '0' : `${valence < 0 ? minus : '+'}${Math.abs(valence)}`;
