/** Half the width of a 95 % interval in standard errors, for 1 … 30 degrees of freedom (Student 1908, two-sided). */
const quantiles = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086, 2.08, 2.074, 2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
];

/** Beyond the table, from the normal quantile (Fisher and Cornish 1960), to four digits. */
const quantile = (freedom: number): number =>
  quantiles[freedom - 1] ?? 1.95996 + 2.3723 / freedom + 2.8225 / freedom ** 2;

export interface ValenceSummary {
  /** −2 … +2; null of no valence. */
  readonly mean: number | null;
  /** Of the sample (n − 1); null below two. */
  readonly deviation: number | null;
  /** 95 % interval of the mean (Student's t), cut at −2 and +2; null below two. */
  readonly interval: [number, number] | null;
}

/** Mean, spread and certainty of valences, each −2 … +2. */
export function summariseValences(valences: readonly number[]): ValenceSummary {
  const count = valences.length;
  if (count === 0) return { mean: null, deviation: null, interval: null };
  const mean = valences.reduce((sum, one) => sum + one, 0) / count;
  if (count === 1) return { mean, deviation: null, interval: null };
  const deviation = Math.sqrt(valences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (count - 1));
  const half = (quantile(count - 1) * deviation) / Math.sqrt(count);
  return { mean, deviation, interval: [Math.max(-2, mean - half), Math.min(2, mean + half)] };
}
