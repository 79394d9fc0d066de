import { AppError } from '../../../shared/errors.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** The name of a row, which must be there. */
export function requireName(db: Db, table: 'persona' | 'touchpoint', id: string): string {
  const name = prepared(db, `SELECT name FROM ${table} WHERE id = ?`).pluck().get(id) as string | undefined;
  if (name === undefined) throw new AppError('not-found', { kind: table, id });
  return name;
}

export function nextPosition(db: Db, table: 'persona' | 'touchpoint' | 'personaTrait'): number {
  return prepared(db, `SELECT coalesce(max(position), -1) + 1 FROM ${table}`).pluck().get() as number;
}

export function idsInOrder(db: Db, table: 'persona' | 'touchpoint'): string[] {
  return prepared(db, `SELECT id FROM ${table} ORDER BY position, id`).pluck().all() as string[];
}
