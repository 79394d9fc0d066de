import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

interface LinkChanges {
  readonly kind: 'persona' | 'stage';
  /** What alone they shall be linked to; nothing where what else they have stays. */
  readonly all: readonly string[] | undefined;
  readonly add: readonly string[] | undefined;
  readonly remove: readonly string[] | undefined;
}

const tables = { persona: 'findingPersona', stage: 'findingStage' } as const;

/** Links findings to personas or stages; what is linked must be there, what is no longer linked need not. */
export function linkFindings(db: Db, ids: readonly string[], { kind, all, add = [], remove = [] }: LinkChanges): void {
  const [table, column] = [tables[kind], `${kind}Id`];
  const linked = [...(all ?? []), ...add];
  linked.forEach((id) => requireRow(db, kind, id));
  const others = `DELETE FROM ${table} WHERE findingId = ? AND ${column} NOT IN (SELECT value FROM json_each(?))`;
  const removed = `DELETE FROM ${table} WHERE findingId = ? AND ${column} IN (SELECT value FROM json_each(?))`;
  const added = `INSERT OR IGNORE INTO ${table} (findingId, ${column}) SELECT ?, value FROM json_each(?)`;
  ids.forEach((id) => {
    if (all) prepared(db, others).run(id, JSON.stringify(linked));
    prepared(db, removed).run(id, JSON.stringify(remove));
    prepared(db, added).run(id, JSON.stringify(linked));
  });
}

function requireRow(db: Db, kind: LinkChanges['kind'], id: string): void {
  if (!prepared(db, `SELECT 1 FROM ${kind} WHERE id = ?`).get(id)) throw new AppError('not-found', { kind, id });
}
