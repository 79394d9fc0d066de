import { describe, expect, it } from 'vitest';
import { findMisfits } from '../../../../../../src-main/core/features/boards/grouping/find-misfits.ts';

const at = (degrees: number) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
const points = [0, 5, 10, 85, 180, 185].map(at);
const numbers = [0, 0, 0, 0, 1, 1];

describe('findMisfits', () => {
  it('finds what is far from the rest of its group', () => {
    expect(findMisfits({ points, numbers, counts: [1, 1, 1, 1, 1, 1] })).toEqual(new Set([3]));
  });

  it('leaves what several texts say', () => {
    expect(findMisfits({ points, numbers, counts: [1, 1, 1, 2, 1, 1] })).toEqual(new Set());
  });

  it('finds what is alone in its group', () => {
    expect(findMisfits({ points, numbers: [0, 0, 0, 2, 1, 1], counts: [1, 1, 1, 1, 1, 1] })).toEqual(new Set([3]));
  });

  it('finds nothing where all are equally unlike', () => {
    const apart = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    expect(findMisfits({ points: apart, numbers: [0, 0, 0], counts: [1, 1, 1] })).toEqual(new Set());
  });
});
