import type { Stretch } from '../../shared/domain/stretches.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';

/** Takes a turn out with its line: no empty one is left behind. */
export function withoutTurn(text: string, { start, end }: Stretch): TextChange {
  if (text[end] === '\n') return { from: start, to: end + 1, insert: '' };
  return { from: text[start - 1] === '\n' ? start - 1 : start, to: end, insert: '' };
}
