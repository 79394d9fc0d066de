import type { CallOutput } from '../../../shared/contract/index.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

type Problem = CallOutput<'project.check'>['problems'][number];

/** SQLite's own checks, every stretch inside its text, the full-text index in step with the texts. */
export function checkProject(db: Db): CallOutput<'project.check'> {
  const problems = [...integrityProblems(db), ...referenceProblems(db), ...stretchProblems(db), ...indexProblems(db)];
  return { ok: problems.length === 0, problems };
}

function integrityProblems(db: Db): Problem[] {
  const verdicts = db.sqlite.pragma('integrity_check') as { integrity_check: string }[];
  return verdicts
    .map((row) => row.integrity_check)
    .filter((text) => text !== 'ok')
    .map((text) => ({ code: 'integrity', text }));
}

function referenceProblems(db: Db): Problem[] {
  const broken = db.sqlite.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  return broken.map(({ table, rowid, parent }) => ({ code: 'reference', text: `${table} ${rowid} → ${parent}` }));
}

function stretchProblems(db: Db): Problem[] {
  const outside = ['passage', 'turn', 'heading'].flatMap((table) => {
    const sql = `SELECT document.name AS document, x.start AS start, x.end AS end, document.characters AS length
                 FROM ${table} AS x JOIN document ON document.id = x.documentId WHERE x.end > document.characters`;
    return (prepared(db, sql).all() as OutsideRow[]).map((row) => ({ ...row, table }));
  });
  const wrongLength = prepared(db, 'SELECT name, text, characters FROM document').all() as LengthRow[];
  return [
    ...outside.map(({ table, document, start, end, length }) => ({
      code: 'outside-text',
      text: `${document}: ${table} ${start}–${end} of ${length}`,
    })),
    ...wrongLength
      .filter(({ text, characters }) => text.length !== characters)
      .map(({ name, text, characters }) => ({ code: 'length', text: `${name}: ${text.length}, not ${characters}` })),
  ];
}

// An index made afresh from the texts must hold the same words at the same places.
function indexProblems(db: Db): Problem[] {
  db.sqlite.exec(`
    CREATE VIRTUAL TABLE temp.freshIndex USING fts5 (text, content = '', tokenize = 'ascii');
    INSERT INTO temp.freshIndex (rowid, text) SELECT number, indexText(text) FROM document;
    CREATE VIRTUAL TABLE temp.freshWords USING fts5vocab (temp, freshIndex, instance);
    CREATE VIRTUAL TABLE temp.storedWords USING fts5vocab (main, textIndex, instance);`);
  try {
    const words = (table: string) => `SELECT term, doc, offset FROM temp.${table}`;
    const differences = (one: string, other: string) => `SELECT doc FROM (${words(one)} EXCEPT ${words(other)})`;
    const wrong = db.sqlite
      .prepare(
        `SELECT DISTINCT doc FROM (${differences('freshWords', 'storedWords')}
         UNION ALL ${differences('storedWords', 'freshWords')})`,
      )
      .pluck()
      .all() as number[];
    return wrong.map((doc) => ({ code: 'index', text: `document ${doc}` }));
  } finally {
    db.sqlite.exec('DROP TABLE temp.storedWords; DROP TABLE temp.freshWords; DROP TABLE temp.freshIndex');
  }
}

interface OutsideRow {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

interface LengthRow {
  readonly name: string;
  readonly text: string;
  readonly characters: number;
}
