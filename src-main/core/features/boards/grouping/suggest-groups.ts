import { pathToFileURL } from 'node:url';
import { AppError } from '../../../../shared/errors.ts';
import type { ProgramHandlers } from '../../../handlers.ts';
import type { Work } from '../../../session.ts';
import { readCardPlaces } from '../../../db/read-board.ts';
import { readBoardContents } from '../../../db/read-board-contents.ts';
import { groupingStages } from './grouping-task.ts';
import { runGroupingWorker } from './run-grouping-worker.ts';

type SuggestGroups = ProgramHandlers<'boards.suggestGroups'>['boards.suggestGroups'];

/** Refuses with `too-few-cards` below two, and below as many as there shall be groups. */
export const suggestGroups: SuggestGroups = async (program, input, { signal, progress }) => {
  const cards = program.requireSession().read((work) => chosenCards(work, input));
  const needed = input.groups ?? 2;
  if (cards.length < needed) throw new AppError('too-few-cards', { cards: cards.length, needed });
  const task = {
    texts: cards.map(({ text, fullText }) => fullText ?? text),
    method: input.method ?? 'k-means',
    groups: input.groups ?? null,
    seed: input.seed ?? 1,
  };
  const { groups, left } = await runGroupingWorker(task, {
    worker: pathToFileURL(program.options.paths.groupingWorker),
    signal,
    onStage: (stage) => progress({ stage, done: groupingStages.indexOf(stage), total: groupingStages.length }),
  });
  const idOf = (index: number) => cards[index]!.id;
  return {
    groups: groups.map(({ texts, words }) => ({ cardIds: texts.map(idOf), words: [...words] })),
    left: left.map(idOf),
  };
};

function chosenCards({ db }: Work, { boardId, cardIds }: Parameters<SuggestGroups>[1]) {
  const { cards } = readBoardContents(db, boardId);
  if (cardIds === undefined) {
    const loose = readCardPlaces(db, boardId).filter(({ clusterId }) => clusterId === null);
    const looseIds = new Set(loose.map(({ id }) => id));
    return cards.filter(({ id }) => looseIds.has(id));
  }
  const known = new Set(cards.map(({ id }) => id));
  const unknown = cardIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw new AppError('not-found', { kind: 'card', id: unknown });
  const chosen = new Set(cardIds);
  return cards.filter(({ id }) => chosen.has(id));
}
