interface Grouped {
  /** Of length 1. */
  readonly points: readonly (readonly number[])[];
  /** For each point its group, and how many texts stand there. */
  readonly numbers: readonly number[];
  readonly counts: readonly number[];
}

const share = 0.4;

/** The points (their indexes) of single texts that are far less like the rest of their group than is usual among all. */
export function findMisfits(grouped: Grouped): ReadonlySet<number> {
  const fits = fitsOf(grouped);
  const usual = fits.toSorted((one, other) => one - other)[Math.floor(fits.length / 2)] ?? 0;
  return new Set([...fits.keys()].filter((index) => grouped.counts[index] === 1 && fits[index]! < share * usual));
}

/** The cosine of each point with the mean of the other texts in its group; 0 for a text alone. */
function fitsOf({ points, numbers, counts }: Grouped): readonly number[] {
  const sums = new Map<number, number[]>();
  points.forEach((point, index) => {
    const sum = sums.get(numbers[index]!) ?? point.map(() => 0);
    sums.set(
      numbers[index]!,
      sum.map((value, axis) => value + counts[index]! * point[axis]!),
    );
  });
  return points.map((point, index) => {
    const rest = sums.get(numbers[index]!)!.map((value, axis) => value - point[axis]!);
    const length = Math.hypot(...rest);
    return length < 1e-9 ? 0 : rest.reduce((sum, value, axis) => sum + value * point[axis]!, 0) / length;
  });
}
