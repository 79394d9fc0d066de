import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../../src-main/shared/domain/time-ticks.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('timeTicks', () => {
  it.each([
    ['minutes', 0, 10 * minute, 5, [0, 2, 4, 6, 8, 10].map((count) => count * minute)],
    ['days', 0.5 * day, 3.5 * day, 3, [1, 2, 3].map((count) => count * day)],
    ['one moment', 7, 7, 5, [7]],
    ['nothing', Infinity, -Infinity, 5, []],
    ['decades', 0, 40_000 * day, 2, [0, 21_900 * day]],
  ])('are round for %s', (_what, from, to, wished, ticks) => {
    expect(timeTicks(from, to, wished)).toEqual(ticks);
  });
});
