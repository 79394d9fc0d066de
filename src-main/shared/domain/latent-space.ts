import { seededRandom } from './seeded-random.ts';
import { symmetricEigen } from './symmetric-eigen.ts';
import type { SparseRow, WeighedTexts } from './weigh-words.ts';

export interface LatentOptions {
  readonly dimensions: number;
  readonly seed: number;
}

type Columns = readonly Float64Array[];

const oversampling = 10;
const powerIterations = 3;
const negligible = 1e-10;

/**
 * Texts as points in the few directions in which their words vary most together (latent semantic analysis, Deerwester
 * and others, 1990): the left singular vectors times their values, the largest first, by a randomised range finder
 * (Halko, Martinsson and Tropp, 2011). A point has as many coordinates as the words have directions, at most `dimensions`.
 */
export function latentSpace({ rows, width }: WeighedTexts, { dimensions, seed }: LatentOptions): number[][] {
  const count = Math.min(dimensions + oversampling, rows.length, width);
  const random = seededRandom(seed);
  let basis: Columns = Array.from({ length: count }, () => Float64Array.from({ length: width }, random.normal));
  for (let round = 0; round < powerIterations; round++) {
    basis = orthonormal(transposedTimes(rows, width, orthonormal(times(rows, basis))));
  }
  const range = orthonormal(times(rows, basis));
  const small = transposedTimes(rows, width, range);
  const { values, vectors } = symmetricEigen(small.map((one) => small.map((other) => dot(one, other))));
  const largest = values[0] ?? 0;
  const kept = vectors.slice(0, dimensions).filter((_, index) => values[index]! > negligible * largest);
  const axes = kept.map((vector, index) => combine(range, vector, Math.sqrt(values[index]!)));
  return rows.map((_, row) => axes.map((axis) => axis[row]!));
}

function times(rows: readonly SparseRow[], columns: Columns): Columns {
  return columns.map((column) => {
    const result = new Float64Array(rows.length);
    rows.forEach(({ columns: at, weights }, row) => {
      let sum = 0;
      for (let i = 0; i < at.length; i++) sum += weights[i]! * column[at[i]!]!;
      result[row] = sum;
    });
    return result;
  });
}

function transposedTimes(rows: readonly SparseRow[], width: number, columns: Columns): Columns {
  return columns.map((column) => {
    const result = new Float64Array(width);
    rows.forEach(({ columns: at, weights }, row) => {
      for (let i = 0; i < at.length; i++) result[at[i]!]! += weights[i]! * column[row]!;
    });
    return result;
  });
}

/** Gram and Schmidt, each twice, as once leaves rounding behind; directions that are none any more are left out. */
function orthonormal(columns: Columns): Columns {
  const done: Float64Array[] = [];
  for (const column of columns) {
    const rest = Float64Array.from(column);
    const before = Math.sqrt(dot(rest, rest));
    for (const axis of [...done, ...done]) subtract(rest, axis, dot(rest, axis));
    const length = Math.sqrt(dot(rest, rest));
    if (length > negligible * before) done.push(rest.map((value) => value / length));
  }
  return done;
}

function subtract(from: Float64Array, axis: Float64Array, share: number): void {
  for (let i = 0; i < from.length; i++) from[i]! -= share * axis[i]!;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}

function combine(columns: Columns, shares: readonly number[], scale: number): Float64Array {
  const result = new Float64Array(columns[0]?.length ?? 0);
  columns.forEach((column, index) => subtract(result, column, -shares[index]! * scale));
  return result;
}
