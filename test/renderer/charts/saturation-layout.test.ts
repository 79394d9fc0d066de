import { describe, expect, it } from 'vitest';
import { layoutSaturation } from '../../../src-renderer/charts/saturation-layout.ts';

const columns = [
  { id: 'a', added: 6, total: 6 },
  { id: 'b', added: 0, total: 6 },
  { id: 'c', added: 3, total: 9 },
];

describe('the layout of saturation', () => {
  it('puts columns side by side, and the dots of the line where the sums are', () => {
    const { places, base, slot } = layoutSaturation(columns, 300);
    expect(slot).toBe(100);
    expect(places.map(({ x }) => x)).toEqual([50, 150, 250]);
    expect(places[0]!.addedY).toBe(places[0]!.totalY);
    expect(places[1]!.addedY).toBe(base);
    expect(places[2]!.totalY).toBeLessThan(places[1]!.totalY);
  });

  it('draws nothing of no sessions', () => {
    expect(layoutSaturation([], 300)).toMatchObject({ places: [], line: '' });
  });
});
