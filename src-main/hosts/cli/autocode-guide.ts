import type { CallInput } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';
import { findGuide } from './find-guide.ts';
import { foldWords } from '../../shared/domain/fold-words.ts';

export type GuideSource = Extract<CallInput<'search.suggest'>['source'], { kind: 'guide' }>;

/**
 * Questions of a guide by their words, else all of them; where no code is named, only those that carry one. Refuses where
 * that leaves none.
 */
export async function guideSource(
  cli: Cli,
  wanted: { readonly guide: string; readonly words: string | undefined; readonly hasCode: boolean },
): Promise<GuideSource> {
  const { id: guideId, sections } = await findGuide(cli, wanted.guide);
  const words = foldWords((wanted.words ?? '').trim());
  const asked = sections.flatMap(({ questions }) => questions).filter(({ text }) => foldWords(text).includes(words));
  if (asked.length === 0) throw new AppError('not-found', { kind: 'question', name: wanted.words ?? wanted.guide });
  const coded = asked.filter(({ codeId }) => wanted.hasCode || codeId !== null);
  if (coded.length === 0) throw new AppError('guide-uncoded', { name: wanted.guide });
  return { kind: 'guide', guideId, questionIds: coded.map(({ id }) => id) };
}
