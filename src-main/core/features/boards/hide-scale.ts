import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { writeBoardScale } from '../../db/board-scale.ts';
import { requireBoard } from '../../db/read-board.ts';
import type { Work } from '../../open-project.ts';

export function hideScale(work: Work, { boardId }: CallParsed<'boards.hideScale'>): Nothing {
  work.describe({ name: requireBoard(work.db, boardId).name });
  writeBoardScale(work.db, boardId, null, []);
  return {};
}
