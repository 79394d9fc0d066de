import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';

/** What went wrong at a task, the worst first. */
export const problemsOf = (turns: readonly CapturedTurn[], questionId: string) =>
  turns
    .flatMap(({ marks, text }) =>
      marks.flatMap((mark) =>
        mark.kind === 'problem' && mark.questionId === questionId
          ? [{ id: mark.id, severity: mark.severity ?? 0, text }]
          : [],
      ),
    )
    .toSorted((one, other) => other.severity - one.severity);
