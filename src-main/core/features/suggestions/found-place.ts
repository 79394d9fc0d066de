import type { Suggestion } from '../../../shared/contract/search.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';

export type AnsweredQuestion = NonNullable<Suggestion['question']>;

/** A place that could be coded, with the question of a guide that it answers. */
export interface FoundPlace extends Stretch {
  readonly question?: AnsweredQuestion;
}
