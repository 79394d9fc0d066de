import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../../src-renderer/features/codings/step-to.ts';

const places = [
  { id: 'a', start: 10, end: 20 },
  { id: 'b', start: 10, end: 15 },
  { id: 'c', start: 40, end: 50 },
] as const;

describe('stepTo', () => {
  it('goes from place to place, also where two begin together', () => {
    const from = (place: (typeof places)[number], direction: 1 | -1) =>
      stepTo(places, { place, offset: 0 }, direction)?.id;
    expect([from(places[0], 1), from(places[1], 1), from(places[2], 1)]).toEqual(['b', 'c', 'a']);
    expect([from(places[0], -1), from(places[2], -1)]).toEqual(['c', 'b']);
  });

  it.each([
    [0, 1, 'a'],
    [10, 1, 'c'],
    [60, 1, 'a'],
    [0, -1, 'c'],
    [30, -1, 'b'],
  ] as const)('begins at the caret at %i', (offset, direction, expected) => {
    expect(stepTo(places, { place: undefined, offset }, direction)?.id).toBe(expected);
  });

  it('goes nowhere where nothing is', () => {
    expect(stepTo([], { place: undefined, offset: 5 }, 1)).toBeNull();
  });
});
