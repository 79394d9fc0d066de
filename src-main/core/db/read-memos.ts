import type { Memo, MemoTarget } from '../../shared/contract/memos.ts';
import { assert } from '../../shared/errors.ts';
import { withSources } from './passage-sources.ts';
import { all, build, prepared } from './run.ts';
import type { Db } from './run.ts';

const memos = build
  .selectFrom('memo')
  .innerJoin('researcher', 'researcher.id', 'memo.researcherId')
  .leftJoin('coding', 'coding.id', 'memo.codingId')
  .leftJoin('passage', (join) =>
    join.on((on) => on('passage.id', '=', on.fn.coalesce('memo.passageId', 'coding.passageId'))),
  )
  .leftJoin('code', (join) => join.on((on) => on('code.id', '=', on.fn.coalesce('memo.codeId', 'coding.codeId'))))
  .leftJoin('document', (join) =>
    join.on((on) => on('document.id', '=', on.fn.coalesce('memo.documentId', 'passage.documentId'))),
  )
  .leftJoin('participant', 'participant.id', 'memo.participantId')
  .select([
    'memo.id',
    'memo.codingId',
    'memo.passageId',
    'memo.participantId',
    'memo.journalDate',
    'memo.title',
    'memo.text',
    'memo.createdAt',
    'memo.updatedAt',
    'researcher.name as researcher',
    'memo.codeId as onCodeId',
    'code.id as codeId',
    'code.name as code',
    'memo.documentId as onDocumentId',
    'document.name as document',
    'participant.name as participant',
    'passage.documentId',
    'passage.start',
    'passage.end',
    'passage.formerText',
  ])
  .orderBy('memo.updatedAt', 'desc')
  .orderBy('memo.createdAt', 'desc');

type MemoRow = ReturnType<typeof rowsOf>[number];

const rowsOf = (db: Db) => all(db, memos);

/** All memos, the latest changed first. */
export function listMemos(db: Db): Memo[] {
  const rows = rowsOf(db);
  const project = prepared(db, 'SELECT name FROM project').pluck().get() as string;
  const places = new Map(withSources(db, rows.flatMap(storedPlace)).map(({ id, ...source }) => [id, source]));
  return rows.map((row) => {
    const source = places.get(row.id);
    const { id, codeId, title, text, researcher, createdAt, updatedAt } = row;
    const about = { id, codeId, title, text, researcher, createdAt, updatedAt };
    const on = { target: targetOf(row), on: nameOf(row, project) };
    if (!source) return { ...about, ...on, words: null, speaker: null, place: null };
    const { text: words, speaker, participantId: _participantId, ...place } = source;
    return { ...about, ...on, words, speaker, place };
  });
}

function storedPlace({ id, documentId, start, end, formerText }: MemoRow) {
  return documentId === null || start === null || end === null ? [] : [{ id, documentId, start, end, formerText }];
}

function nameOf({ code, participant, document, journalDate }: MemoRow, project: string): string {
  return code ?? participant ?? document ?? journalDate ?? project;
}

function targetOf(row: MemoRow): MemoTarget {
  if (row.codingId !== null) return { kind: 'coding', codingId: row.codingId };
  if (row.onCodeId !== null) return { kind: 'code', codeId: row.onCodeId };
  if (row.participantId !== null) return { kind: 'participant', participantId: row.participantId };
  if (row.onDocumentId !== null) return { kind: 'document', documentId: row.onDocumentId };
  if (row.journalDate !== null) return { kind: 'journal', date: row.journalDate };
  if (row.passageId === null) return { kind: 'project' };
  const [place] = storedPlace(row);
  assert(place, 'a passage has a place');
  return { kind: 'passage', documentId: place.documentId, start: place.start, end: place.end };
}
