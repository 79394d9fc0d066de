import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { symmetricEigen } from '../../../../src-main/shared/domain/symmetric-eigen.ts';

const symmetric = fc
  .integer({ min: 1, max: 8 })
  .chain((size) =>
    fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  )
  .map((square) => square.map((row, i) => row.map((value, j) => value + square[j]![i]!)));

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));

describe('symmetricEigen', () => {
  it('knows the values of a matrix worked out by hand', () => {
    const { values, vectors } = symmetricEigen([
      [2, 1],
      [1, 2],
    ]);
    expect([values[0], values[1], Math.abs(vectors[0]![0]!)]).toEqual([
      expect.closeTo(3),
      expect.closeTo(1),
      expect.closeTo(Math.SQRT1_2),
    ]);
  });

  it('finds vectors that the matrix only stretches, the most stretched first', () => {
    fc.assert(
      fc.property(symmetric, (matrix) => {
        const { values, vectors } = symmetricEigen(matrix);
        const misses = vectors.map((vector, index) =>
          Math.hypot(...times(matrix, vector).map((value, i) => value - values[index]! * vector[i]!)),
        );
        expect(Math.max(...misses)).toBeLessThan(1e-6);
        expect(values).toEqual(values.toSorted((one, other) => other - one));
        expect(vectors.map((vector) => Math.hypot(...vector))).toEqual(vectors.map(() => expect.closeTo(1)));
      }),
    );
  });
});
