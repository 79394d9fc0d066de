import type { CallOutput } from '../../../shared/contract/index.ts';
import { refreshIndex } from '../../db/refresh-index.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { indexDifferences } from './check-index.ts';

type Problem = CallOutput<'project.check'>['problems'][number];

/** SQLite's own checks, every stretch inside its text, the full-text index in step with the texts. */
export function checkProject(db: Db): CallOutput<'project.check'> {
  refreshIndex(db);
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

function indexProblems(db: Db): Problem[] {
  return indexDifferences(db).map((text) => ({ code: 'index', text }));
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
