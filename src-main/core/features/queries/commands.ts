import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function saveQuery(
  work: Work,
  { id: knownId, name, query }: CallParsed<'queries.save'>,
): CallOutput<'queries.save'> {
  const { db } = work;
  if (knownId !== undefined) requireQuery(db, knownId);
  const id = knownId ?? work.newId();
  refuseTakenName(db, 'savedQuery', name, id);
  const now = work.now();
  const row = { name, definition: JSON.stringify(query), updatedAt: now };
  if (knownId === undefined) run(db, build.insertInto('savedQuery').values({ id, ...row, createdAt: now }));
  else run(db, build.updateTable('savedQuery').set(row).where('id', '=', id));
  work.describe({ name });
  return { id };
}

export function renameQuery(work: Work, { id, name }: CallParsed<'queries.rename'>): CallOutput<'queries.rename'> {
  requireQuery(work.db, id);
  refuseTakenName(work.db, 'savedQuery', name, id);
  run(work.db, build.updateTable('savedQuery').set({ name, updatedAt: work.now() }).where('id', '=', id));
  work.describe({ name });
  return {};
}

export function deleteQuery(work: Work, { id }: CallParsed<'queries.delete'>): CallOutput<'queries.delete'> {
  const { name } = requireQuery(work.db, id);
  run(work.db, build.deleteFrom('savedQuery').where('id', '=', id));
  work.describe({ name });
  return {};
}

function requireQuery(db: Db, id: string): { readonly name: string } {
  const row = first(db, build.selectFrom('savedQuery').select('name').where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'query', id });
  return row;
}
