import { silhouette } from '../../../../shared/domain/silhouette.ts';
import { seededRandom } from '../../../../shared/domain/seeded-random.ts';
import { cutMerges, wardMerges } from '../../../../shared/domain/ward-merges.ts';

type Points = readonly (readonly number[])[];

const mostSampled = 1_500;
const nearlyBest = 0.95;

/**
 * How many groups fit: the fewest whose silhouette (of Ward's groups, on at most 1,500 points) is nearly the best. On short
 * texts it grows with the number, so there are at most as many as leave about the root of half the points in each.
 */
export function chooseCount(points: Points, seed: number): number {
  const most = Math.min(points.length - 1, Math.ceil(Math.sqrt(2 * points.length)));
  if (most < 2) return 1;
  const sampled = sample(points, seed);
  const merges = wardMerges(sampled);
  const counts = Array.from({ length: most - 1 }, (_, index) => index + 2);
  const scores = counts.map((count) => silhouette(sampled, cutMerges(merges, count)));
  const best = Math.max(...scores);
  return counts[scores.findIndex((score) => score >= best * (best > 0 ? nearlyBest : 1))]!;
}

function sample(points: Points, seed: number): Points {
  if (points.length <= mostSampled) return points;
  const random = seededRandom(seed);
  const shuffled = points.map((point) => ({ point, order: random.next() }));
  return shuffled
    .sort((one, other) => one.order - other.order)
    .slice(0, mostSampled)
    .map(({ point }) => point);
}
