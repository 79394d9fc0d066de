import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { joinCodings } from '../../db/join-codings.ts';
import type { Double } from '../../db/join-codings.ts';
import type { Work } from '../../open-project.ts';
import { requireResearcher } from './queries.ts';

/** Codings of two who become one are joined where both gave a passage the same code. */
export function renameResearcher(work: Work, { id, name }: CallParsed<'researchers.rename'>): Nothing {
  const { db } = work;
  const before = requireResearcher(db, id);
  work.describe({ name: before.name, into: name });
  if (before.name === name) return {};
  const other = first(db, build.selectFrom('researcher').select('id').where('name', '=', name));
  if (other) joinResearchers(db, id, other.id);
  else run(db, build.updateTable('researcher').set({ name }).where('id', '=', id));
  return {};
}

const ownedTables = ['coding', 'memo', 'textEdit', 'codeEvent'] as const;

function joinResearchers(db: Db, endsId: string, staysId: string): void {
  findDoubles(db, endsId, staysId).forEach((double) => joinCodings(db, double));
  ownedTables.forEach((table) =>
    prepared(db, `UPDATE ${table} SET researcherId = ? WHERE researcherId = ?`).run(staysId, endsId),
  );
  run(db, build.deleteFrom('researcher').where('id', '=', endsId));
}

function findDoubles(db: Db, endsId: string, staysId: string): Double[] {
  const sql = `SELECT ends.id AS endsId, stays.id AS staysId FROM coding AS ends
    JOIN coding AS stays ON stays.passageId = ends.passageId AND stays.codeId = ends.codeId AND stays.researcherId = ?
    WHERE ends.researcherId = ?`;
  return prepared(db, sql).all(staysId, endsId) as Double[];
}
