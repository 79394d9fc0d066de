import type { Database } from 'better-sqlite3';
import { foldForms } from '../../shared/domain/fold-forms.ts';
import { foldLetters } from '../../shared/domain/fold-letters.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Counts up when `indexText` gives other words than before. */
const form = 2;

/**
 * Has texts indexed anew where the file's index is of another form: of the first, in which Latin letters kept their marks, only
 * those that have some. The form stands among the stale texts, as a number that none has: a program that knows no forms, and
 * indexes in the first one, takes it away.
 */
export function noteIndexForm(sqlite: Database): void {
  const [known] = sqlite.prepare('SELECT number FROM staleIndex WHERE number < 0').pluck().all() as number[];
  if (known === -form) return;
  const stale = staleTexts(sqlite, known === undefined ? hasMarkedLetters : () => true);
  const note = sqlite.prepare('INSERT INTO staleIndex (number) VALUES (?) ON CONFLICT DO NOTHING');
  sqlite.transaction(() => {
    sqlite.exec('DELETE FROM staleIndex WHERE number < 0');
    [...stale, -form].forEach((number) => note.run(number));
  })();
}

// One after another: all texts of a project at once may be too much.
function staleTexts(sqlite: Database, isStale: (text: string) => boolean): readonly number[] {
  const numbers = sqlite.prepare('SELECT number FROM document').pluck().all() as number[];
  const read = sqlite.prepare('SELECT text FROM document WHERE number = ?').pluck();
  return numbers.filter((number) => isStale(read.get(number) as string));
}

const hasMarkedLetters = (text: string): boolean => foldLetters(text) !== foldForms(text);

/** Brings the full-text index in step with texts that were changed since: a long one takes longer than typing a word may. */
export function refreshIndex(db: Db): void {
  const stale = prepared(db, 'SELECT number FROM staleIndex WHERE number > 0').pluck().all() as number[];
  if (stale.length > 0) db.sqlite.transaction(() => stale.forEach((number) => indexAnew(db, number)))();
}

function indexAnew(db: Db, number: number): void {
  prepared(db, 'DELETE FROM textIndex WHERE rowid = ?').run(number);
  const text = 'SELECT number, indexText(text) FROM document WHERE number = ?';
  prepared(db, `INSERT INTO textIndex (rowid, text) ${text}`).run(number);
  prepared(db, 'DELETE FROM staleIndex WHERE number = ?').run(number);
}
