import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDb } from '../../../../src-main/core/db/open.ts';
import { codesBelow } from '../../../../src-main/core/db/codes.ts';
import { turnsOf } from '../../../../src-main/core/db/documents.ts';
import { listFindings } from '../../../../src-main/core/db/read-findings.ts';
import type { Db } from '../../../../src-main/core/db/run.ts';
import { countCodings } from '../../../../src-main/core/features/codes/queries.ts';
import { codingsOfDocument, requireCoding } from '../../../../src-main/core/features/codings/queries.ts';
import { memosOfDocument } from '../../../../src-main/core/features/memos/queries.ts';
import { passagesOfCodes } from '../../../../src-main/core/features/passages/queries.ts';
import { answerQuery } from '../../../../src-main/core/features/queries/answer-query.ts';
import { findInDocuments } from '../../../../src-main/core/features/search/find-in-documents.ts';
import { headingColumns, turnColumns } from '../../../../src-main/core/features/texts/document-stretches.ts';
import { touchedRows } from '../../../../src-main/core/features/texts/move-stretches.ts';
import { readEdits } from '../../../../src-main/core/features/texts/version-at.ts';
import { passageId } from '../../../../src-main/core/db/passages.ts';
import type { Work } from '../../../../src-main/core/session.ts';
import { readDocument } from '../../../../src-main/core/features/documents/queries.ts';
import { makeFolder, makeProjectFile } from '../../../helpers/project-files.ts';

let folder: ReturnType<typeof makeFolder>;
let db: Db;
let documentId: string;
let codeId: string;

beforeAll(async () => {
  folder = makeFolder();
  await makeProjectFile(folder.path('study.motif'));
  db = await openDb(folder.path('study.motif'));
  documentId = db.sqlite.prepare('SELECT id FROM document').pluck().get() as string;
  codeId = db.sqlite.prepare('SELECT id FROM code').pluck().get() as string;
});

afterAll(() => {
  db.sqlite.close();
  folder.remove();
});

const workOn = (): Work => ({ db, now: () => 1, newId: () => 'new', researcher: 'R', describe: () => undefined });

/** The steps of SQLite's plans for every statement that `read` runs. */
function plansOf(read: () => unknown): string[] {
  db.statements.clear();
  read();
  return [...db.statements.keys()].flatMap((sql) => {
    const parameters = Array.from({ length: sql.split('?').length - 1 }, () => null);
    const plan = db.sqlite.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as { detail: string }[];
    return plan.map((step) => step.detail);
  });
}

const touched = (table: 'turn' | 'heading', columns: string) =>
  touchedRows(db, { documentId, changes: [{ from: 1, to: 2, insert: '' }] }, { table, columns });

const hot: [string, () => unknown][] = [
  ['the codings of a document', () => codingsOfDocument(db, documentId)],
  ['the memos of a document', () => memosOfDocument(db, documentId)],
  ['the turns of a document', () => turnsOf(db, documentId)],
  ['the content of a document', () => readDocument(db, documentId)],
  ['one coding', () => expect(() => requireCoding(db, 'none')).toThrow()],
  ['the codes below a code', () => codesBelow(db, 'none')],
  ['the counts of a code', () => countCodings(db, { id: codeId })],
  ['the passages of codes', () => passagesOfCodes(workOn(), { codeIds: ['one', 'two'] })],
  [
    'the passage at a place',
    () => db.sqlite.transaction(() => passageId(workOn(), { documentId, start: 1, end: 2 }))(),
  ],
  ['the turns that an edit touches', () => touched('turn', turnColumns)],
  ['the headings that an edit touches', () => touched('heading', headingColumns)],
  ['the edits of a document', () => readEdits(db, documentId)],
  ['a search', () => findInDocuments(workOn(), { query: '使用者' })],
  [
    'a query of passages',
    () => answerQuery(workOn(), { query: { codes: { kind: 'code', codeId: 'one' }, limits: {} } }),
  ],
];

describe('a hot query', () => {
  it.each(hot)('reads no table from end to end: %s', (_name, read) => {
    const plans = plansOf(read);
    expect(plans).not.toEqual([]);
    expect(
      plans.filter((step) =>
        /^SCAN (?!family|staleIndex|json_each VIRTUAL|textIndex VIRTUAL|CONSTANT|\d+ CONSTANT)/.test(step),
      ),
    ).toEqual([]);
  });

  it('reads for the list of findings no more than findings and their evidence', () => {
    const scans = plansOf(() => listFindings(db)).filter((step) => step.startsWith('SCAN'));
    expect(scans.every((step) => /^SCAN (finding|evidence)/.test(step))).toBe(true);
  });
});
