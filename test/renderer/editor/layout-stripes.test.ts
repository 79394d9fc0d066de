import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStripes } from '../../../src-renderer/editor/layout-stripes.ts';

const inputs = fc
  .array(fc.tuple(fc.nat(400), fc.integer({ min: 5, max: 200 })), { maxLength: 20 })
  .map((list) =>
    list
      .map(([top, height], index) => ({ id: String(index), top, bottom: top + height }))
      .sort((a, b) => a.top - b.top),
  );

describe('layoutStripes', () => {
  it('puts five overlapping stripes into five lanes', () => {
    const stripes = layoutStripes(
      [0, 1, 2, 3, 4].map((top) => ({ id: String(top), top, bottom: 100 })),
      18,
    );
    expect(stripes.map(({ lane }) => lane)).toEqual([0, 1, 2, 3, 4]);
  });

  it('uses a lane again when it is free', () => {
    const stripes = layoutStripes(
      [
        { id: 'a', top: 0, bottom: 20 },
        { id: 'b', top: 40, bottom: 60 },
      ],
      18,
    );
    expect(stripes.map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('begins a name after the lanes that are taken where it stands', () => {
    const stripes = layoutStripes(
      [
        { id: 'long', top: 0, bottom: 100 },
        { id: 'short', top: 10, bottom: 30 },
        { id: 'alone', top: 300, bottom: 320 },
      ],
      18,
    );
    expect(stripes.map(({ labelLane }) => labelLane)).toEqual([2, 2, 1]);
  });

  it('never lets stripes of one lane overlap', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const lanes = Map.groupBy(layoutStripes(given, 18), ({ lane }) => lane);
        const overlaps = [...lanes.values()].flatMap((lane) =>
          lane.filter(
            (stripe, index) => index > 0 && stripe.top < (lane[index - 1]?.top ?? 0) + (lane[index - 1]?.height ?? 0),
          ),
        );
        expect(overlaps).toEqual([]);
      }),
    );
  });

  it('never lets names overlap', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const tops = layoutStripes(given, 18).map(({ labelTop }) => labelTop);
        expect(tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? 0) + 18)).toEqual([]);
      }),
    );
  });
});
