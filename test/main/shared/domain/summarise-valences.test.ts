import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summariseValences } from '../../../../src-main/shared/domain/summarise-valences.ts';

describe('valences in sum', () => {
  it.each([
    ['none', [], null, null, null],
    ['one', [-2], -2, null, null],
    ['two', [-1, 1], 0, Math.SQRT2, [-2, 2]],
    ['four', [-1, 0, 0, 1], 0, 0.8165, [-1.2992, 1.2992]],
    ['equal ones', [1, 1, 1], 1, 0, [1, 1]],
  ])('of %s', (_name, valences, mean, deviation, interval) => {
    const summary = summariseValences(valences);
    expect(summary.mean).toBe(mean);
    expect(summary.deviation).toEqual(deviation === null ? null : expect.closeTo(deviation, 3));
    expect(summary.interval).toEqual(interval && interval.map((end: number) => expect.closeTo(end, 3)));
  });

  it.each([
    [31, 2.0395],
    [60, 2.0003],
    [120, 1.9799],
  ])('takes the quantile of Student for %i degrees of freedom', (freedom, quantile) => {
    const valences = Array.from({ length: freedom + 1 }, (_, index) => (index % 2 === 0 ? 0.5 : -0.5));
    const { deviation, interval, mean } = summariseValences(valences);
    const error = deviation! / Math.sqrt(valences.length);
    expect((interval![1] - mean!) / error).toBeCloseTo(quantile, 3);
  });

  it('holds the mean within its interval, whatever the order', () => {
    const valences = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2 });
    fc.assert(
      fc.property(valences, (all) => {
        const { mean, interval } = summariseValences(all);
        expect(interval![0]).toBeLessThanOrEqual(mean! + 1e-9);
        expect(interval![1]).toBeGreaterThanOrEqual(mean! - 1e-9);
        expect(summariseValences(all.toReversed()).mean).toBeCloseTo(mean!);
      }),
    );
  });
});
