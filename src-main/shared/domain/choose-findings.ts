import type { Finding } from '../contract/findings.ts';

export const findingPriorityChoices = ['all', 'high', 'high-medium'] as const;
export const findingStateChoices = ['all', 'review', 'final'] as const;
export const findingOrders = ['own', 'priority', 'strength', 'severity'] as const;

export interface FindingChoice {
  /** None means all. */
  readonly ids: readonly string[];
  readonly priorities: (typeof findingPriorityChoices)[number];
  /** `review`: what is in review or final. */
  readonly states: (typeof findingStateChoices)[number];
  readonly order: (typeof findingOrders)[number];
}

type Chosen = Pick<Finding, 'id' | 'priority' | 'state' | 'severity' | 'frequency' | 'participants' | 'documents'>;

/** The findings of a report: those that are wanted, in the wanted order; dropped ones are never among them. */
export function chooseFindings<Row extends Chosen>(findings: readonly Row[], choice: FindingChoice): readonly Row[] {
  const wanted = findings.filter((finding) => isWanted(finding, choice));
  const rank = ranks[choice.order];
  return wanted.toSorted((one, other) => compare(rank(other), rank(one)));
}

function isWanted({ id, priority, state }: Chosen, { ids, priorities, states }: FindingChoice): boolean {
  if (state === 'dropped' || (ids.length > 0 && !ids.includes(id))) return false;
  const isImportant =
    priorities === 'all' || priority === 'high' || (priorities === 'high-medium' && priority === 'medium');
  return isImportant && (states === 'all' || state === 'final' || state === states);
}

const importance = { high: 2, medium: 1, low: 0 } as const;

/** The greater comes first; equal ones keep their order. */
const ranks: Readonly<Record<FindingChoice['order'], (finding: Chosen) => readonly number[]>> = {
  own: () => [],
  priority: ({ priority }) => [importance[priority]],
  strength: ({ participants, documents }) => [participants, documents],
  severity: ({ severity, frequency }) => [severity ?? 0, frequency ?? 0],
};

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
