import type { Emotion } from '../../../src-main/shared/contract/journeys.ts';

/** Fewer codings, or people, than these are little to stand on. */
const leastCodings = 5;
const leastPeople = 3;

export const isThin = ({ codings, participants }: Emotion): boolean =>
  codings < leastCodings || participants < leastPeople;

/** As it is shown: put there by hand, else the mean. */
export const shownValence = ({ mean, corrected }: Emotion): number | null => corrected?.valence ?? mean;

const minus = '−';

/** `+0.2`, `−1.4`, `0`. */
export function formatValence(valence: number): string {
  const rounded = Math.round(valence * 10) / 10;
  if (rounded === 0) return '0';
  return `${rounded < 0 ? minus : '+'}${Math.abs(rounded).toFixed(1)}`;
}

/** `+2`, `−1`, `0`: of one coding. */
export const formatWhole = (valence: number): string =>
  valence === 0 ? '0' : `${valence < 0 ? minus : '+'}${Math.abs(valence)}`;

/** A valence that was typed; null for what is none. */
export function readValence(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(/[−–—]/gu, '-').replace(/,/gu, '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return null;
  const valence = Number(plain);
  return Math.abs(valence) <= 2 ? valence : null;
}

export const emotionAt = (emotions: readonly Emotion[], stageId: string, personaId: string | null) =>
  emotions.find((emotion) => emotion.stageId === stageId && emotion.personaId === personaId);
