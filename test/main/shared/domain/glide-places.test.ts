import { describe, expect, it } from 'vitest';
import { glidePlaces } from '../../../../src-main/shared/domain/glide-places.ts';

const size = { width: 10, height: 20 };
const from = [
  { id: 'a', x: 0, y: 0, ...size },
  { id: 'b', x: 10, y: 10, ...size },
];
const to = [
  { id: 'c', x: 5, y: 5, ...size },
  { id: 'a', x: 100, y: 50, width: 30, height: 20 },
];

describe('glidePlaces', () => {
  it.each([
    [-1, 0, 0, 10],
    [0, 0, 0, 10],
    [0.5, 50, 25, 20],
    [1, 100, 50, 30],
    [2, 100, 50, 30],
  ])('stands at %f of the way on (%f, %f), %f wide', (progress, x, y, width) => {
    expect(glidePlaces(from, to)(progress)).toContainEqual({ id: 'a', x, y, width, height: 20 });
  });

  it('leaves what is in one layout only where it stands', () => {
    expect(glidePlaces(from, to)(0.3)).toEqual(
      expect.arrayContaining([
        { id: 'b', x: 10, y: 10, ...size },
        { id: 'c', x: 5, y: 5, ...size },
      ]),
    );
  });
});
