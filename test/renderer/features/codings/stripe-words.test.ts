import { describe, expect, it } from 'vitest';
import { initialsOf, stripeWidth, valenceSign } from '../../../../src-renderer/features/codings/stripe-words.ts';

describe('the words of stripes', () => {
  it.each([
    ['Ada Park', 'AP'],
    ['ada', 'A'],
    ['Anna Maria van Dijk', 'AD'],
    ['林梅', '林梅'],
    ['歐陽小明', '歐陽'],
    ['  ', ''],
  ])('makes of “%s” “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('says a valence by signs, and nothing where none was given', () => {
    expect([-2, -1, 0, 1, 2, null].map(valenceSign)).toEqual(['−−', '−', '±', '+', '++', '']);
  });

  it('makes what weighs more no thinner', () => {
    expect([0, 33, 34, 66, 67, 100].map(stripeWidth)).toEqual([2, 2, 3, 3, 5, 5]);
    expect(stripeWidth(null)).toBe(3);
  });
});
