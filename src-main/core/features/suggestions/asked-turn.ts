import type { Stretch } from '../../../shared/domain/stretches.ts';
import type { AnsweredQuestion } from './found-place.ts';

const longest = 300;

/** The turn in which a question was asked; of a long one, the beginning. */
export function askedTurn({ start, end, text }: Stretch & { readonly text: string }): AnsweredQuestion['asked'] {
  const words = text.trim();
  const cut = words.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  return { start, end, text: cut === words ? words : `${cut}…` };
}
