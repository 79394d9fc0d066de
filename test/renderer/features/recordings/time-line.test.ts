import { describe, expect, it } from 'vitest';
import { stretchAtTime, timedStretches, timeOfOffset } from '../../../../src-renderer/features/recordings/time-line.ts';

const turn = (start: number, end: number, at: number | null) => ({ speakerId: 's', start, end, at });
const turns = [turn(0, 10, 0), turn(11, 20, null), turn(21, 30, 10_000)];
const line = { start: 31, end: 40, since: 5000, until: 6000 };
const text = timedStretches(turns, [line]);

describe('what is said when', () => {
  it('is in the order of time, lines without words among the turns', () => {
    expect(text.map(({ start, at }) => [start, at])).toEqual([
      [0, 0],
      [31, 5000],
      [21, 10_000],
    ]);
  });

  it.each([
    [-1, null],
    [0, 0],
    [4999, 0],
    [5500, 31],
    [7000, null],
    [99_000, 21],
  ])('is found at %s ms', (time, start) => {
    expect(stretchAtTime(text, time)?.start ?? null).toBe(start);
  });

  it.each([
    [0, 0],
    [5, 2500],
    [15, null],
    [35.5, 5500],
    [30, 20_000],
  ])('is guessed of the words at %s by how far into their turn they are', (offset, time) => {
    expect(timeOfOffset(text, offset, 20_000)).toBe(time);
  });

  it('counts a line once that became a turn', () => {
    expect(timedStretches([turn(31, 40, 5000)], [line])).toHaveLength(1);
  });
});
