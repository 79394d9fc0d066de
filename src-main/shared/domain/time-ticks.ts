const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const steps = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28, 91, 182, 365, 730, 1825, 3650].map((count) => count * day),
];

/** Round times from `from` to `to` (milliseconds), about `wished` of them. */
export function timeTicks(from: number, to: number, wished: number): number[] {
  if (!(to > from)) return Number.isFinite(from) ? [from] : [];
  const least = (to - from) / Math.max(1, wished);
  const step = steps.find((one) => one >= least) ?? Math.ceil(least / (3650 * day)) * 3650 * day;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}
