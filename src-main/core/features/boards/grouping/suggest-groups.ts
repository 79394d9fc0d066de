import { pathToFileURL } from 'node:url';
import { AppError } from '../../../../shared/errors.ts';
import type { ProgramHandlers } from '../../../handlers.ts';
import { chosenCards } from './chosen-cards.ts';
import { runGroupingWorker } from './run-grouping-worker.ts';

type SuggestGroups = ProgramHandlers<'boards.suggestGroups'>['boards.suggestGroups'];

/** Refuses with `too-few-cards` below two, and below as many as there shall be groups. */
export const suggestGroups: SuggestGroups = async (program, input, { signal, progress }) => {
  const cards = program.requireProject().read(({ db }) => chosenCards(db, input));
  const needed = input.groups ?? 2;
  if (cards.length < needed) throw new AppError('too-few-cards', { cards: cards.length, needed });
  const wish = {
    texts: cards.map(({ text, fullText }) => fullText ?? text),
    method: input.method ?? 'k-means',
    groups: input.groups ?? null,
    seed: input.seed ?? 1,
  };
  const worker = pathToFileURL(program.options.paths.groupingWorker);
  const options = { worker, signal, onProgress: progress };
  const { groups, left } = await runGroupingWorker({ kind: 'group', wish }, options);
  const idOf = (index: number) => cards[index]!.id;
  return {
    groups: groups.map(({ texts, words }) => ({ cardIds: texts.map(idOf), words: [...words] })),
    left: left.map(idOf),
  };
};
