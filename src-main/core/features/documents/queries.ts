import type { DocumentContent } from '../../../shared/contract/documents.ts';
import type { CallOutput } from '../../../shared/contract/index.ts';
import { requireDocument, textVersion } from '../../db/documents.ts';
import { all, build, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { isWithheldSql } from '../../db/withheld-stretches.ts';

export function readDocument(db: Db, id: string): DocumentContent {
  const { name, kind, text, fileName, format, encoding, createdAt } = requireDocument(db, id);
  const turns = all(
    db,
    build.selectFrom('turn').select(['speakerId', 'start', 'end', 'at']).where('documentId', '=', id).orderBy('start'),
  );
  const headings = all(
    db,
    build.selectFrom('heading').select(['start', 'end', 'level']).where('documentId', '=', id).orderBy('start'),
  );
  const version = textVersion(db, id);
  const speakers = readSpeakers(db, id);
  return { id, name, kind, text, version, speakers, turns, headings, fileName, format, encoding, createdAt };
}

function readSpeakers(db: Db, documentId: string): DocumentContent['speakers'] {
  const sql = `SELECT speaker.id, speaker.name, participantId, ${isWithheldSql} AS isWithheld
    FROM speaker CROSS JOIN participant ON participant.id = participantId
    WHERE documentId = ? ORDER BY speaker.name`;
  const rows = prepared(db, sql).all(documentId) as SpeakerRow[];
  return rows.map((row) => ({ ...row, isWithheld: row.isWithheld === 1 }));
}

type SpeakerRow = Omit<DocumentContent['speakers'][number], 'isWithheld'> & { readonly isWithheld: 0 | 1 };

export function countWithDocuments(db: Db, ids: readonly string[]): CallOutput<'documents.deletion'> {
  ids.forEach((id) => requireDocument(db, id));
  const count = (sql: string) => (prepared(db, sql).pluck().get(JSON.stringify(ids)) as number | undefined) ?? 0;
  const there = 'WHERE passage.documentId IN (SELECT value FROM json_each(?))';
  const onPassages = (table: string, more = '', what = '*') =>
    count(`SELECT count(${what}) FROM ${table} JOIN passage ON passage.id = ${table}.passageId ${there} ${more}`);
  const onCodings = count(
    `SELECT count(*) FROM memo JOIN coding ON coding.id = memo.codingId
     JOIN passage ON passage.id = coding.passageId ${there}`,
  );
  const onDocuments = count('SELECT count(*) FROM memo WHERE documentId IN (SELECT value FROM json_each(?))');
  return {
    codings: onPassages('coding'),
    memos: onPassages('memo') + onCodings + onDocuments,
    evidence: onPassages('evidence', 'AND findingId IS NOT NULL'),
    cards: onPassages('card'),
    cells: onPassages('evidence', `AND cellId IS NOT NULL AND origin <> 'left-out'`, 'DISTINCT cellId'),
    traits: onPassages('evidence', 'AND traitId IS NOT NULL', 'DISTINCT traitId'),
    marks: onPassages('mark'),
  };
}
