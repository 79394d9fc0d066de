import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../../src-main/shared/domain/spread-labels.ts';

const label = (at: number, size = 14) => ({ at, size });

describe('spreading labels', () => {
  it.each([
    { what: 'leaves alone what has room', wanted: [label(20), label(60)], result: [20, 60] },
    { what: 'moves two on one place apart evenly', wanted: [label(50), label(50)], result: [43, 57] },
    { what: 'keeps them within the frame', wanted: [label(0), label(100)], result: [7, 93] },
    { what: 'keeps their order', wanted: [label(52), label(48)], result: [57, 43] },
  ])('$what', ({ wanted, result }) => {
    expect(spreadLabels(wanted, 0, 100)).toEqual(result);
  });

  it('lays none on another and none outside where there is room for all', () => {
    const wanted = fc.array(
      fc.record({ at: fc.integer({ min: -20, max: 220 }), size: fc.integer({ min: 1, max: 20 }) }),
      {
        maxLength: 10,
      },
    );
    fc.assert(
      fc.property(wanted, (labels) => {
        const placed = spreadLabels(labels, 0, 200).map((middle, index) => ({
          from: middle - labels[index]!.size / 2,
          to: middle + labels[index]!.size / 2,
        }));
        const sorted = placed.toSorted((one, other) => one.from - other.from);
        const bad = sorted.filter(
          ({ from, to }, index) => from < (sorted[index - 1]?.to ?? 0) - 1e-6 || to > 200 + 1e-6,
        );
        expect(bad).toEqual([]);
      }),
    );
  });
});
