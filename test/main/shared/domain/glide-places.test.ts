import { describe, expect, it } from 'vitest';
import { glidePlaces } from '../../../../src-main/shared/domain/glide-places.ts';

const from = [
  { id: 'a', x: 0, y: 0 },
  { id: 'b', x: 10, y: 10 },
];
const to = [
  { id: 'c', x: 5, y: 5 },
  { id: 'a', x: 100, y: 50 },
];

describe('glidePlaces', () => {
  it.each([
    [-1, 0, 0],
    [0, 0, 0],
    [0.5, 50, 25],
    [1, 100, 50],
    [2, 100, 50],
  ])('stands at %f of the way on (%f, %f)', (progress, x, y) => {
    expect(glidePlaces(from, to, progress)).toContainEqual({ id: 'a', x, y });
  });

  it('leaves what is in one layout only where it stands', () => {
    expect(glidePlaces(from, to, 0.3)).toEqual(
      expect.arrayContaining([
        { id: 'b', x: 10, y: 10 },
        { id: 'c', x: 5, y: 5 },
      ]),
    );
  });
});
