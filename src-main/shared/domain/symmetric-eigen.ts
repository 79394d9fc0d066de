export interface Eigen {
  /** The largest first. */
  readonly values: readonly number[];
  /** In the order of the values, each of length 1. */
  readonly vectors: readonly (readonly number[])[];
}

const sweeps = 30;
const tolerance = 1e-10;

/** Eigenvalues and vectors of a symmetric matrix (the cyclic rotations of Jacobi, 1846); for some hundred rows at most. */
export function symmetricEigen(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const rotated = matrix.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, row) => Float64Array.from({ length: size }, (_, column) => Number(row === column)));
  const scale = Math.hypot(...rotated.map((row) => Math.hypot(...row)));
  for (let sweep = 0; sweep < sweeps && offDiagonal(rotated) > tolerance * scale; sweep++) {
    for (let p = 0; p < size - 1; p++) for (let q = p + 1; q < size; q++) rotate(rotated, vectors, [p, q]);
  }
  const order = rotated.map((_, index) => index).sort((one, other) => rotated[other]![other]! - rotated[one]![one]!);
  return {
    values: order.map((index) => rotated[index]![index]!),
    vectors: order.map((index) => [...vectors[index]!]),
  };
}

function offDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  for (let row = 1; row < matrix.length; row++) {
    for (let column = 0; column < row; column++) sum += 2 * matrix[row]![column]! ** 2;
  }
  return Math.sqrt(sum);
}

function rotate(matrix: readonly Float64Array[], vectors: readonly Float64Array[], [p, q]: [number, number]): void {
  const [rowP, rowQ] = [matrix[p]!, matrix[q]!];
  if (rowP[q] === 0) return;
  const ratio = (rowQ[q]! - rowP[p]!) / (2 * rowP[q]!);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(1 + ratio * ratio));
  const cosine = 1 / Math.sqrt(1 + tangent * tangent);
  const sine = tangent * cosine;
  for (const row of matrix) {
    const [a, b] = [row[p]!, row[q]!];
    row[p] = cosine * a - sine * b;
    row[q] = sine * a + cosine * b;
  }
  turn(rowP, rowQ, cosine, sine);
  turn(vectors[p]!, vectors[q]!, cosine, sine);
}

function turn(one: Float64Array, other: Float64Array, cosine: number, sine: number): void {
  for (let k = 0; k < one.length; k++) {
    const [a, b] = [one[k]!, other[k]!];
    one[k] = cosine * a - sine * b;
    other[k] = sine * a + cosine * b;
  }
}
