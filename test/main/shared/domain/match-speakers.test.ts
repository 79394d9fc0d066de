import { describe, expect, it } from 'vitest';
import { matchSpeakers } from '../../../../src-main/shared/domain/match-speakers.ts';

const said = (speaker: string, start: number, end: number) => ({ speaker, start, end });
const match = (known: ReturnType<typeof said>[], corrected: ReturnType<typeof said>[]) =>
  Object.fromEntries(matchSpeakers(known, corrected));

describe('matchSpeakers', () => {
  it.each([
    ['the same names', [said('Anna', 0, 9), said('Ben', 10, 20)], [said('Anna', 0, 9), said('Ben', 10, 20)], {}],
    ['a name of the project for one of the file', [said('Anna', 0, 9)], [said('S1', 0, 9)], { S1: 'Anna' }],
    [
      'two renamed',
      [said('Anna', 0, 9), said('Ben', 10, 20)],
      [said('S1', 0, 9), said('S2', 10, 20)],
      { S1: 'Anna', S2: 'Ben' },
    ],
    [
      'one corrected among two',
      [said('Ana', 0, 9), said('Ben', 10, 20)],
      [said('Anna', 0, 9), said('Ben', 10, 20)],
      { Anna: 'Ana' },
    ],
    ['a new one beside the known', [said('Anna', 0, 20)], [said('Anna', 0, 9), said('Dora', 10, 20)], {}],
    ['who said most of it', [said('A', 0, 3), said('B', 4, 20)], [said('X', 0, 20)], { X: 'B' }],
    ['words nobody said before', [], [said('X', 0, 20)], {}],
  ])('finds %s', (_name, known, corrected, matched) => {
    const own = Object.fromEntries(corrected.map(({ speaker }) => [speaker, speaker]));
    expect(match(known, corrected)).toEqual({ ...own, ...matched });
  });
});
