import { describe, expect, it } from 'vitest';
import { formatValence, formatWhole } from '../../../../src-main/shared/domain/shown-emotion.ts';
import { readValence } from '../../../../src-renderer/features/journeys/emotion-words.ts';

describe('valences', () => {
  it.each([
    [0.24, '+0.2'],
    [-1.36, '−1.4'],
    [0.04, '0'],
    [-0.04, '0'],
    [2, '+2.0'],
  ])('of %d are written %s', (valence, words) => {
    expect(formatValence(valence)).toBe(words);
  });

  it.each([
    [2, '+2'],
    [0, '0'],
    [-1, '−1'],
  ])('of one coding: %d is %s', (valence, words) => {
    expect(formatWhole(valence)).toBe(words);
  });

  it.each([
    ['-1.5', -1.5],
    ['−1,5', -1.5],
    [' +2 ', 2],
    ['０．５', 0.5],
    ['2.1', null],
    ['bad', null],
    ['', null],
  ])('%s is read as %s', (text, valence) => {
    expect(readValence(text)).toBe(valence);
  });
});
