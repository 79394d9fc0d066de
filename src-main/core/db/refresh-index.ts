import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Brings the full-text index in step with texts that were changed since: a long one takes longer than typing a word may. */
export function refreshIndex(db: Db): void {
  const stale = prepared(db, 'SELECT number FROM staleIndex').pluck().all() as number[];
  if (stale.length > 0) db.sqlite.transaction(() => stale.forEach((number) => indexAnew(db, number)))();
}

function indexAnew(db: Db, number: number): void {
  prepared(db, 'DELETE FROM textIndex WHERE rowid = ?').run(number);
  const text = 'SELECT number, indexText(text) FROM document WHERE number = ?';
  prepared(db, `INSERT INTO textIndex (rowid, text) ${text}`).run(number);
  prepared(db, 'DELETE FROM staleIndex WHERE number = ?').run(number);
}
