import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { silhouette } from '../../../../src-main/shared/domain/silhouette.ts';

const unit = (angle: number) => [Math.cos(angle), Math.sin(angle)];
const cosineDistance = (one: readonly number[], other: readonly number[]) =>
  1 - one.reduce((sum, value, index) => sum + value * other[index]!, 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** As Rousseeuw defines it, from every distance. */
function naiveScore(points: readonly (readonly number[])[], groups: readonly number[], index: number): number {
  const to = (group: number) =>
    points.flatMap((point, other) =>
      other !== index && groups[other] === group ? cosineDistance(points[index]!, point) : [],
    );
  const own = to(groups[index]!);
  const others = [...new Set(groups)].filter((group) => group !== groups[index]).map((group) => mean(to(group)));
  const [within, beside] = [mean(own), Math.min(...others)];
  const larger = Math.max(within, beside);
  return own.length === 0 || others.length === 0 || larger < 1e-12 ? 0 : (beside - within) / larger;
}

describe('silhouette', () => {
  it('is what its definition says', () => {
    const input = fc.array(fc.tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.nat({ max: 2 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(input, (drawn) => {
        const points = drawn.map(([angle]) => unit(Math.round(angle * 100) / 100));
        const numbers = [...new Set(drawn.map(([, group]) => group))];
        const groups = drawn.map(([, group]) => numbers.indexOf(group));
        const naive = mean(points.map((_, index) => naiveScore(points, groups, index)));
        expect(silhouette(points, groups)).toBeCloseTo(naive, 6);
      }),
    );
  });

  it('is near 1 for groups far apart, and below 0 for mixed ones', () => {
    const points = [0, 0.01, 0.02, 3, 3.01, 3.02].map(unit);
    expect(silhouette(points, [0, 0, 0, 1, 1, 1])).toBeGreaterThan(0.99);
    expect(silhouette(points, [0, 1, 0, 1, 0, 1])).toBeLessThan(0);
  });
});
