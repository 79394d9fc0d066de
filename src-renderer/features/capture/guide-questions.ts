import type { Guide, GuideQuestion, GuideSection } from '../../../src-main/shared/contract/guides.ts';

export interface NumberedQuestion extends GuideQuestion {
  /** Through all sections. */
  readonly number: number;
  readonly section: GuideSection;
}

/** A guide's questions in the order in which they are asked. */
export const guideQuestions = (guide: Guide | null): readonly NumberedQuestion[] =>
  (guide?.sections ?? [])
    .flatMap((section) => section.questions.map((question) => ({ ...question, section })))
    .map((question, index) => ({ ...question, number: index + 1 }));

/** The question after the current one, or before it; the first or last where none is current. */
export function neighbourOf(
  questions: readonly NumberedQuestion[],
  currentId: string | null,
  step: 1 | -1,
): NumberedQuestion | undefined {
  const index = questions.findIndex(({ id }) => id === currentId);
  if (index === -1) return questions.at(step === 1 ? 0 : -1);
  return questions[index + step];
}
