import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDb } from '../../../../src-main/core/db/open.ts';
import { codesBelow } from '../../../../src-main/core/db/codes.ts';
import { marksOf, marksWithin } from '../../../../src-main/core/db/marks.ts';
import { turnsOf } from '../../../../src-main/core/db/documents.ts';
import { readVotes } from '../../../../src-main/core/db/read-votes.ts';
import { listFindings } from '../../../../src-main/core/db/read-findings.ts';
import type { Db } from '../../../../src-main/core/db/run.ts';
import { readBoard } from '../../../../src-main/core/db/read-board.ts';
import { readBoardContents } from '../../../../src-main/core/db/read-board-contents.ts';
import { readClusterTree } from '../../../../src-main/core/features/boards/cluster-tree.ts';
import { readCopied } from '../../../../src-main/core/features/boards/read-copied.ts';
import { writePlaces } from '../../../../src-main/core/features/boards/write-places.ts';
import { countCodings } from '../../../../src-main/core/features/codes/queries.ts';
import { codingsOfDocument, requireCoding } from '../../../../src-main/core/features/codings/queries.ts';
import { memosOfDocument } from '../../../../src-main/core/features/memos/queries.ts';
import { passagesOfCodes } from '../../../../src-main/core/features/passages/queries.ts';
import { answerQuery } from '../../../../src-main/core/features/queries/answer-query.ts';
import { findInDocuments } from '../../../../src-main/core/features/search/find-in-documents.ts';
import { headingColumns, turnColumns } from '../../../../src-main/core/texts/document-stretches.ts';
import { touchedRows } from '../../../../src-main/core/texts/move-stretches.ts';
import { readEdits } from '../../../../src-main/core/features/texts/version-at.ts';
import { readEmotions } from '../../../../src-main/core/db/read-emotions.ts';
import { readJourney } from '../../../../src-main/core/db/read-journey.ts';
import { withSources } from '../../../../src-main/core/db/passage-sources.ts';
import { speakersOfPassages } from '../../../../src-main/core/db/passage-speakers.ts';
import { fillingOf } from '../../../../src-main/core/features/journeys/read-filling.ts';
import { readTouchpointValences } from '../../../../src-main/core/features/journeys/read-touchpoint-valences.ts';
import { passageId } from '../../../../src-main/core/db/passages.ts';
import type { Work } from '../../../../src-main/core/open-project.ts';
import { createSessionClocks } from '../../../../src-main/core/session-clocks.ts';
import { turnsBeside } from '../../../../src-main/core/texts/turns-beside.ts';
import { readDocument } from '../../../../src-main/core/features/documents/queries.ts';
import { makeFolder, makeProjectFile } from '../../../helpers/project-files.ts';

let folder: ReturnType<typeof makeFolder>;
let db: Db;
let documentId: string;
let codeId: string;
let boardId: string;
let journeyId: string;

beforeAll(async () => {
  folder = makeFolder();
  await makeProjectFile(folder.path('study.motif'));
  db = await openDb(folder.path('study.motif'));
  documentId = db.sqlite.prepare('SELECT id FROM document').pluck().get() as string;
  boardId = db.sqlite.prepare('SELECT id FROM board').pluck().get() as string;
  journeyId = db.sqlite.prepare('SELECT id FROM journey').pluck().get() as string;
  codeId = db.sqlite.prepare('SELECT id FROM code').pluck().get() as string;
});

afterAll(() => {
  db.sqlite.close();
  folder.remove();
});

const workOn = (): Work => ({
  db,
  now: () => 1,
  newId: () => 'new',
  researcher: 'R',
  describe: () => undefined,
  clocks: createSessionClocks(db, { clock: () => 1, ticks: () => 1 }),
});

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

function moveAll(): void {
  const box = { x: 1, y: 2, width: 3, height: 4 };
  const before = readBoard(db, boardId);
  const card = { ...box, id: 'c', clusterId: null, groupId: null, layer: 0, color: null, isLocked: false };
  const cluster = { ...box, id: 'k', parentId: null, isLocked: false };
  const after = { cards: [{ ...card, x: 9, clusterId: 'k' }], clusters: [{ ...cluster, x: 9, parentId: 'p' }] };
  writePlaces(db, { cards: [...before.cards, card], clusters: [cluster] }, after);
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
  ['the turns beside a time', () => turnsBeside(db, documentId, 1000)],
  ['the marks of a document', () => marksOf(db, documentId)],
  ['the marks of a turn', () => marksWithin(db, documentId, { start: 1, end: 2 })],
  ['what stands on a board', () => readBoardContents(db, boardId)],
  ['where it stands', () => readBoard(db, boardId)],
  ['moving what stands on a board', () => workOn().db.sqlite.transaction(() => moveAll())()],
  ['the cards and clusters that are copied', () => readCopied(db, { cardIds: ['a'], clusterIds: ['b'] })],
  ['the passages of a cluster', () => expect(() => readClusterTree(db, 'none')).toThrow()],
  ['the votes on a board', () => readVotes(db, boardId)],
  ['the edits of a document', () => readEdits(db, documentId)],
  ['what lies in a map', () => readJourney(db, journeyId)],
  ['how people felt in its stages', () => readEmotions(db, journeyId)],
  ['what its data say of its cells', () => fillingOf(db, journeyId)],
  ['who said passages', () => speakersOfPassages(db, ['one'])],
  ['the turns and the words at places', () => withSources(db, [{ documentId, start: 1, end: 2, formerText: null }])],
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
        /^SCAN (?!family|chosen|near|staleIndex|\w+ VIRTUAL TABLE INDEX|CONSTANT|\d+ CONSTANT)/.test(step),
      ),
    ).toEqual([]);
  });

  it('reads of how people felt at touchpoints no more than the list of these', () => {
    const scans = plansOf(() => readTouchpointValences(db, journeyId)).filter((step) => step.startsWith('SCAN'));
    expect(
      scans.filter((step) => !/^SCAN (touchpoint|family|chosen|near|\w+ VIRTUAL|\d+ CONSTANT)/.test(step)),
    ).toEqual([]);
  });

  it('reads for the list of findings no more than findings, their evidence and the list of participants', () => {
    const scans = plansOf(() => listFindings(db)).filter((step) => step.startsWith('SCAN'));
    expect(scans.filter((step) => !/^SCAN (finding|evidence|participant$|\w+ VIRTUAL)/.test(step))).toEqual([]);
  });
});
