import type { CallOutput } from '../../../src-main/shared/contract/index.ts';

/** What went wrong at a task, the worst first. */
export const problemsOf = (problems: CallOutput<'capture.questions'>['problems'], questionId: string) =>
  problems
    .filter((problem) => problem.questionId === questionId)
    .toSorted((one, other) => other.severity - one.severity);
