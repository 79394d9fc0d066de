import { pathToFileURL } from 'node:url';
import type { CallParsed } from '../../../../shared/contract/index.ts';
import type { ProgramHandlers } from '../../../handlers.ts';
import { readCardPlaces } from '../../../db/read-board.ts';
import type { Db } from '../../../db/run.ts';
import { chosenCards } from './chosen-cards.ts';
import { runGroupingWorker } from './run-grouping-worker.ts';

type ArrangeCards = ProgramHandlers<'boards.arrangeByCodes'>['boards.arrangeByCodes'];

export const arrangeCards: ArrangeCards = async (program, input, { signal, progress }) => {
  const cards = program.requireProject().read(({ db }) => freeCards(db, input));
  const wish = { cards, at: input.at ?? { x: 0, y: 0 } };
  const worker = pathToFileURL(program.options.paths.groupingWorker);
  const arranged = await runGroupingWorker({ kind: 'arrange', wish }, { worker, signal, onProgress: progress });
  return { cards: [...arranged.cards], codes: [...arranged.codes] };
};

/** Locked ones stay where they are. */
function freeCards(db: Db, input: CallParsed<'boards.arrangeByCodes'>) {
  const codesOf = new Map(chosenCards(db, input).map(({ id, codes }) => [id, codes.map(({ codeId }) => codeId)]));
  return readCardPlaces(db, input.boardId).flatMap(({ id, width, height, isLocked }) => {
    const codeIds = codesOf.get(id);
    return codeIds && !isLocked ? [{ id, width, height, codeIds: [...new Set(codeIds)] }] : [];
  });
}
