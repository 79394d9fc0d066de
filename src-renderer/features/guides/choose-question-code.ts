import { useGuidesState } from './guides-state.ts';

/** Opens the picker beside the place where the question's code is read. */
export function chooseQuestionCode(questionId: string): void {
  const place = document.querySelector(`[data-code-of="${CSS.escape(questionId)}"]`);
  if (place) useGuidesState.setState({ choosing: { questionId, anchor: place.getBoundingClientRect() } });
}
