/**
 * How well points stand in their groups, from -1 to 1: the mean of `(b - a) / max(a, b)`, where a is the mean distance to
 * the others of the own group and b to those of the nearest other one; 0 for a point alone in its group (Rousseeuw, 1987).
 * Of the cosine distance, on points of length 1, so that a mean distance is one product with the group's mean point.
 */
export function silhouette(points: readonly (readonly number[])[], groups: readonly number[]): number {
  const sums: Float64Array[] = [];
  const sizes: number[] = [];
  points.forEach((point, index) => {
    const group = groups[index]!;
    const sum = (sums[group] ??= new Float64Array(point.length));
    sizes[group] = (sizes[group] ?? 0) + 1;
    for (let i = 0; i < point.length; i++) sum[i]! += point[i]!;
  });
  if (sizes.length < 2) return 0;

  const scores = points.map((point, index) => {
    const own = groups[index]!;
    const size = sizes[own]!;
    if (size === 1) return 0;
    const within = 1 - (dot(sums[own]!, point) - dot(point, point)) / (size - 1);
    let beside = Infinity;
    sums.forEach((sum, group) => {
      if (group !== own) beside = Math.min(beside, 1 - dot(sum, point) / sizes[group]!);
    });
    const larger = Math.max(within, beside);
    return larger > 0 ? (beside - within) / larger : 0;
  });
  return scores.reduce((sum, score) => sum + score, 0) / points.length;
}

function dot(one: ArrayLike<number>, other: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}
