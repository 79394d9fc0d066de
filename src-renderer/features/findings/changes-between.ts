import { findingState, priority } from '../../../src-main/shared/contract/findings.ts';
import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { FindingGroup, Grouping } from './group-findings.ts';

export type Classification = Omit<CallInput<'findings.classify'>, 'ids'>;
type Side = Pick<FindingGroup, 'id' | 'key' | 'isDropped'>;

export interface GroupMove {
  readonly grouping: Grouping;
  readonly from: Side;
  readonly to: Side;
}

/** What is said of findings when they go from one group to another; what else they have of the kind stays. */
export function changesBetween({ grouping, from, to }: GroupMove): Classification {
  if (to.isDropped) return { state: 'dropped' };
  const kept = from.isDropped ? { state: 'draft' as const } : {};
  if (grouping === 'group') return { ...kept, group: to.key ?? '' };
  if (grouping === 'state') return { state: findingState.parse(to.key) };
  if (grouping === 'priority') return { ...kept, priority: priority.parse(to.key) };
  const [come, gone] = [listed(to.key), listed(from.key)];
  if (grouping === 'tag') return { ...kept, addTags: come, removeTags: gone };
  if (grouping === 'persona') return { ...kept, addPersonaIds: come, removePersonaIds: gone };
  return { ...kept, addStageIds: come, removeStageIds: gone };
}

const listed = (key: string | null): string[] => (key === null ? [] : [key]);
