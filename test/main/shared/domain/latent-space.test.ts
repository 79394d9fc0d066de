import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latentSpace } from '../../../../src-main/shared/domain/latent-space.ts';
import { symmetricEigen } from '../../../../src-main/shared/domain/symmetric-eigen.ts';
import type { SparseRow } from '../../../../src-main/shared/domain/weigh-words.ts';

const width = 9;

const matrices = fc
  .array(fc.array(fc.integer({ min: -2, max: 3 }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 14,
  })
  .filter((rows) => rows.flat().some((value) => value !== 0));

const sparse = (row: readonly number[]): SparseRow => {
  const filled = row.flatMap((weight, column) => (weight === 0 ? [] : [{ weight, column }]));
  return { columns: filled.map(({ column }) => column), weights: filled.map(({ weight }) => weight) };
};

const products = (rows: readonly (readonly number[])[]) =>
  rows.map((one) => rows.map((other) => one.reduce((sum, value, i) => sum + value * other[i]!, 0)));

const difference = (one: readonly (readonly number[])[], other: readonly (readonly number[])[]) =>
  Math.max(...one.flatMap((row, i) => row.map((value, j) => Math.abs(value - other[i]![j]!))));

describe('latentSpace', () => {
  it('keeps all products of rows where it has as many dimensions as they', () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const points = latentSpace({ rows: rows.map(sparse), width }, { dimensions: width, seed: 7 });
        expect(difference(products(points), products(rows))).toBeLessThan(1e-6);
      }),
    );
  });

  it('has the singular values of the dense decomposition', () => {
    fc.assert(
      fc.property(matrices, (rows) => {
        const points = latentSpace({ rows: rows.map(sparse), width }, { dimensions: 3, seed: 7 });
        const lengths = points[0]!.map((_, axis) => Math.hypot(...points.map((point) => point[axis]!)));
        const dense = symmetricEigen(products(rows)).values.map((value) => Math.sqrt(Math.max(0, value)));
        expect(lengths).toEqual(dense.slice(0, lengths.length).map((value) => expect.closeTo(value, 5)));
        expect(lengths.length).toBe(Math.min(3, dense.filter((value) => value > 1e-4).length));
      }),
    );
  });

  it('gives the same points for the same seed', () => {
    const rows = [
      [1, 2, 0, 0, 1, 0, 0, 0, 3],
      [0, 1, 1, 0, 0, 0, 2, 0, 0],
      [4, 0, 0, 1, 0, 1, 0, 0, 0],
    ].map(sparse);
    const once = latentSpace({ rows, width }, { dimensions: 2, seed: 3 });
    expect(latentSpace({ rows, width }, { dimensions: 2, seed: 3 })).toEqual(once);
  });

  it('has no dimension where there are no words', () => {
    expect(latentSpace({ rows: [sparse([]), sparse([])], width: 0 }, { dimensions: 2, seed: 1 })).toEqual([[], []]);
  });
});
