import { kmeans } from 'ml-kmeans';
import { cutMerges, wardMerges } from '../../../../shared/domain/ward-merges.ts';

export type GroupingMethod = 'k-means' | 'ward';

export interface GroupingWish {
  readonly method: GroupingMethod;
  readonly count: number;
  readonly seed: number;
}

const maxIterations = 50;

/** For each point the number of its group. */
export function groupPoints(points: readonly (readonly number[])[], wish: GroupingWish): readonly number[] {
  const count = Math.min(wish.count, points.length);
  if (count < 2) return points.map(() => 0);
  if (wish.method === 'ward') return cutMerges(wardMerges(points), count);
  return kmeans(points as number[][], count, { seed: wish.seed, maxIterations }).clusters;
}
