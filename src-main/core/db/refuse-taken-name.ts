import { AppError } from '../../shared/errors.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Tables of few rows, in which each name is given once. */
type NamedTable =
  'board' | 'codeSet' | 'guide' | 'journey' | 'persona' | 'quota' | 'report' | 'savedQuery' | 'session' | 'touchpoint';

/** A name that no other of the table has, whatever the case of its letters. */
export function refuseTakenName(db: Db, table: NamedTable, name: string, ownId = ''): void {
  const others = prepared(db, `SELECT name FROM ${table} WHERE id <> ?`).pluck().all(ownId) as string[];
  const wanted = name.toLowerCase();
  if (others.some((other) => other.toLowerCase() === wanted)) throw new AppError('name-taken', { name });
}
