import { summariseValences } from './summarise-valences.ts';
import type { ValenceSummary } from './summarise-valences.ts';

/** A passage of which somebody said how the speaker felt. */
export interface Voice {
  /** Mean of the valences of the codings on it, −2 … +2. */
  readonly valence: number;
  /** How many codings rate it. */
  readonly codings: number;
  readonly participantId: string | null;
}

export interface VoiceSummary extends ValenceSummary {
  /** The n of mean, deviation and interval. */
  readonly passages: number;
  readonly codings: number;
  readonly participants: number;
}

/**
 * How people felt, of passages that are each given once. A passage is one voice, however many codes or researchers rate it: its
 * ratings are averaged before the passages are, as ratings of the same words are no independent observations (pseudoreplication,
 * Hurlbert 1984). The interval takes passages as independent of each other, also where one person said several.
 */
export function summariseVoices(voices: readonly Voice[]): VoiceSummary {
  return {
    ...summariseValences(voices.map(({ valence }) => valence)),
    passages: voices.length,
    codings: voices.reduce((sum, { codings }) => sum + codings, 0),
    participants: new Set(voices.flatMap(({ participantId }) => participantId ?? [])).size,
  };
}
