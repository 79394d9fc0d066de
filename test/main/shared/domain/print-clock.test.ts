import { describe, expect, it } from 'vitest';
import { printClock } from '../../../../src-main/shared/domain/print-clock.ts';

describe('a place in a recording', () => {
  it.each([
    [0, '0:00'],
    [75_000, '1:15'],
    [3_675_000, '1:01:15'],
    [-5, '0:00'],
  ])('of %i milliseconds is %s', (milliseconds, clock) => {
    expect(printClock(milliseconds)).toBe(clock);
  });
});
