import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireCode } from '../../db/codes.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function createCodeSet(work: Work, { name, codeIds = [] }: CallParsed<'codeSets.create'>): { id: string } {
  refuseTakenName(work.db, 'codeSet', name);
  const id = work.newId();
  run(work.db, build.insertInto('codeSet').values({ id, name, createdAt: work.now() }));
  insertMembers(work, id, codeIds);
  work.describe({ name });
  return { id };
}

export function renameCodeSet(work: Work, { id, name }: CallParsed<'codeSets.rename'>): Nothing {
  const before = requireCodeSet(work, id);
  work.describe({ name: before });
  if (name === before) return {};
  refuseTakenName(work.db, 'codeSet', name, id);
  run(work.db, build.updateTable('codeSet').set({ name }).where('id', '=', id));
  return {};
}

export function deleteCodeSet(work: Work, { id }: CallParsed<'codeSets.delete'>): Nothing {
  work.describe({ name: requireCodeSet(work, id) });
  run(work.db, build.deleteFrom('codeSet').where('id', '=', id));
  return {};
}

export function addToCodeSet(work: Work, { id, codeIds }: CallParsed<'codeSets.add'>): Nothing {
  work.describe({ name: requireCodeSet(work, id) });
  insertMembers(work, id, codeIds);
  return {};
}

export function removeFromCodeSet(work: Work, { id, codeIds }: CallParsed<'codeSets.remove'>): Nothing {
  work.describe({ name: requireCodeSet(work, id) });
  const sql = 'DELETE FROM codeSetMember WHERE codeSetId = ? AND codeId IN (SELECT value FROM json_each(?))';
  prepared(work.db, sql).run(id, JSON.stringify(codeIds));
  return {};
}

/** Codes that stand in the set already are left as they are. */
function insertMembers(work: Work, id: string, codeIds: readonly string[]): void {
  const insert = prepared(work.db, 'INSERT OR IGNORE INTO codeSetMember (codeSetId, codeId) VALUES (?, ?)');
  codeIds.forEach((codeId) => insert.run(id, requireCode(work.db, codeId).id));
}

function requireCodeSet(work: Work, id: string): string {
  const row = first(work.db, build.selectFrom('codeSet').select('name').where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'code-set', id });
  return row.name;
}
