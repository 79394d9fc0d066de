import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireBoard } from '../../db/read-board.ts';

export function createBoard(work: Work, { name }: CallParsed<'boards.create'>): { id: string } {
  work.describe({ name });
  return { id: insertBoard(work, name) };
}

export function insertBoard(work: Work, name: string): string {
  refuseTakenName(work.db, 'board', name);
  const id = work.newId();
  const position = prepared(work.db, 'SELECT coalesce(max(position), -1) + 1 FROM board').pluck().get() as number;
  run(work.db, build.insertInto('board').values({ id, name, position, createdAt: work.now() }));
  return id;
}

export function renameBoard(work: Work, { id, name }: CallParsed<'boards.rename'>): Nothing {
  const before = requireBoard(work.db, id).name;
  work.describe({ name: before, newName: name });
  if (name === before) return {};
  refuseTakenName(work.db, 'board', name, id);
  run(work.db, build.updateTable('board').set({ name }).where('id', '=', id));
  return {};
}

export function deleteBoard(work: Work, { id }: CallParsed<'boards.delete'>): Nothing {
  work.describe({ name: requireBoard(work.db, id).name });
  const stoodOn = 'SELECT DISTINCT passageId FROM card WHERE boardId = ? AND passageId IS NOT NULL';
  const passageIds = prepared(work.db, stoodOn).pluck().all(id) as string[];
  run(work.db, build.deleteFrom('board').where('id', '=', id));
  deleteIfLoose(work.db, passageIds);
  return {};
}
