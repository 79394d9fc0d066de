import type { Emotion } from '../../../src-main/shared/contract/journeys.ts';

/** A valence that was typed; null for what is none. */
export function readValence(text: string): number | null {
  const plain = text.normalize('NFKC').trim().replace(/[−–—]/gu, '-').replace(/,/gu, '.');
  if (!/^[+-]?\d+(\.\d+)?$/.test(plain)) return null;
  const valence = Number(plain);
  return Math.abs(valence) <= 2 ? valence : null;
}

export const emotionAt = (emotions: readonly Emotion[], stageId: string, personaId: string | null) =>
  emotions.find((emotion) => emotion.stageId === stageId && emotion.personaId === personaId);
