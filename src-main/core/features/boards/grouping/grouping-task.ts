import type { GroupingMethod } from './group-points.ts';

export interface GroupingTask {
  readonly texts: readonly string[];
  readonly method: GroupingMethod;
  /** As many as fit, where null. */
  readonly groups: number | null;
  readonly seed: number;
}

export interface Grouping {
  /** The largest first; texts by their indexes. */
  readonly groups: readonly { readonly texts: readonly number[]; readonly words: readonly string[] }[];
  /** The texts that are like no other. */
  readonly left: readonly number[];
}

export const groupingStages = ['reading-words', 'comparing', 'grouping', 'naming-groups'] as const;
export type GroupingStage = (typeof groupingStages)[number];
