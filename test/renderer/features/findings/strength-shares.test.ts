import { describe, expect, it } from 'vitest';
import { barShares, strengthDots } from '../../../../src-renderer/features/findings/strength-shares.ts';

describe('the strength of a finding', () => {
  it.each([
    [{ for: 2, against: 1, total: 5 }, 'for for rest rest against'],
    [{ for: 0, against: 0, total: 2 }, 'rest rest'],
    [{ for: 3, against: 2, total: 4 }, 'for for for against'],
  ])('%j is %s', (counts, dots) => {
    expect(strengthDots(counts).join(' ')).toBe(dots);
  });

  it.each([
    [
      { for: 10, against: 5, total: 50 },
      { for: 0.2, against: 0.1 },
    ],
    [
      { for: 40, against: 40, total: 50 },
      { for: 0.5, against: 0.5 },
    ],
    [
      { for: 0, against: 0, total: 0 },
      { for: 0, against: 0 },
    ],
  ])('%j fills %j of a bar', (counts, shares) => {
    expect(barShares(counts)).toEqual(shares);
  });
});
