import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Work } from '../../open-project.ts';
import { readBoardScale, writeBoardScale } from '../../db/board-scale.ts';
import { readBoard, readClusters, requireBoard } from '../../db/read-board.ts';
import { insertBoard } from './commands.ts';
import { copyThings } from './copy-things.ts';
import { readCopied } from './read-copied.ts';
import { refuseMissing } from './refuse-strangers.ts';

export function copyBoard(work: Work, { id, name }: CallParsed<'boards.copy'>): { id: string } {
  work.describe({ name: requireBoard(work.db, id).name, newName: name });
  const { cards } = readBoard(work.db, id);
  const clusterIds = readClusters(work.db, id).map((cluster) => cluster.id);
  const copied = readCopied(work.db, { cardIds: cards.map((card) => card.id), clusterIds });
  const boardId = insertBoard(work, name);
  copyThings(work, copied, { boardId, dx: 0, dy: 0, keepsLocks: true });
  const scale = readBoardScale(work.db, id, cards);
  if (scale) writeBoardScale(work.db, boardId, scale, readBoard(work.db, boardId).cards);
  return { id: boardId };
}

/** A copy stays in the cluster of what it was copied from, on the same board; where that was copied too, in its copy. */
export function copyCards(work: Work, input: CallParsed<'boards.copyCards'>): CallOutput<'boards.copyCards'> {
  const { boardId, cardIds, clusterIds, dx, dy } = input;
  const { name } = requireBoard(work.db, boardId);
  const copied = readCopied(work.db, { cardIds, clusterIds });
  refuseMissing('card', cardIds, copied.cards);
  refuseMissing('cluster', clusterIds, copied.clusters);
  work.describe({ name, count: cardIds.length + clusterIds.length });
  return copyThings(work, copied, { boardId, dx, dy, keepsLocks: false });
}
