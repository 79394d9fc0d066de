import { describe, expect, it } from 'vitest';
import { summariseVoices } from '../../../../src-main/shared/domain/summarise-voices.ts';

const voice = (valence: number, codings: number, participantId: string | null) => ({ valence, codings, participantId });

describe('voices in sum', () => {
  it('count each passage once, however often it was rated', () => {
    const voices = [voice(-1.5, 2, 'anna'), voice(1, 1, 'ben'), voice(1, 1, null)];
    expect(summariseVoices(voices)).toMatchObject({ passages: 3, codings: 4, participants: 2 });
    expect(summariseVoices(voices).mean).toBeCloseTo(0.5 / 3);
  });

  it('say nothing of nobody', () => {
    const nothing = { mean: null, deviation: null, interval: null, passages: 0, codings: 0, participants: 0 };
    expect(summariseVoices([])).toEqual(nothing);
  });
});
