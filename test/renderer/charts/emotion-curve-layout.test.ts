import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutEmotions } from '../../../src-renderer/charts/emotion-curve-layout.ts';

const frame = { top: 20, bottom: 180, height: 200 };
const seriesOf = (id: string, values: readonly number[]) => ({
  id,
  points: values.map((value) => ({ value, computed: value, interval: null, isThin: false, words: String(value) })),
});

describe('the labels of an emotion lane', () => {
  it('never lie on each other, whoever feels the same', () => {
    const values = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (all) => {
        const laid = layoutEmotions(
          all.map((one, at) => seriesOf(String(at), one)),
          [100, 300],
          frame,
        );
        const first = laid.map(({ labels }) => labels[0]!.y).toSorted((one, other) => one - other);
        const gaps = first.slice(1).map((y, at) => y - first[at]!);
        expect(gaps.filter((gap) => gap < 14.99)).toEqual([]);
      }),
    );
  });

  it('stand below where the curve goes up and above where it goes down', () => {
    const [{ curve, labels } = { curve: null, labels: [] }] = layoutEmotions(
      [seriesOf('a', [-1, 1, -1])],
      [0, 100, 200],
      frame,
    );
    const sides = labels.map(({ y }, at) => Math.sign(y - curve!.marks[at]!.y));
    expect(sides).toEqual([1, -1, -1]);
  });
});
