import type { CallOutput } from '../../../src-main/shared/contract/index.ts';

export type ListedStep = CallOutput<'history.steps'>[number];

/** Steps of one day by one researcher, the latest first. */
export interface StepGroup {
  readonly key: string;
  readonly at: number;
  readonly researcher: string;
  readonly steps: readonly ListedStep[];
}

export function groupSteps(steps: readonly ListedStep[]): readonly StepGroup[] {
  return steps.reduce<readonly StepGroup[]>((groups, step) => {
    const last = groups.at(-1);
    if (!last || last.researcher !== step.researcher || !isSameDay(last.at, step.at)) {
      return [...groups, { key: String(step.id), at: step.at, researcher: step.researcher, steps: [step] }];
    }
    return [...groups.slice(0, -1), { ...last, steps: [...last.steps, step] }];
  }, []);
}

/** How many steps going to `stepId` (0: before the first) would take back, or do again. */
export function stepsBetween(
  steps: readonly ListedStep[],
  stepId: number,
): { readonly undone: number; readonly redone: number } {
  return {
    undone: steps.filter(({ id, isUndone }) => !isUndone && id > stepId).length,
    redone: steps.filter(({ id, isUndone }) => isUndone && id <= stepId).length,
  };
}

function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
