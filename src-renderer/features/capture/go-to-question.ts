import { jumpTo, useCaptureState } from './capture-state.ts';
import { neighbourOf } from './guide-questions.ts';
import type { Capture } from './use-capture.ts';

/** The question that is asked now, also where it was gone to in this very moment. */
export function askedQuestion({ questionId }: Capture): string | null {
  const { jump } = useCaptureState.getState();
  return jump ? jump.questionId : questionId;
}

export function goToQuestion(capture: Capture, id: string): void {
  if (id !== askedQuestion(capture)) jumpTo({ questionId: id, since: capture.clock.now() });
}

export function stepQuestion(capture: Capture, by: 1 | -1): void {
  const next = neighbourOf(capture.questions, askedQuestion(capture), by);
  if (next) goToQuestion(capture, next.id);
}
