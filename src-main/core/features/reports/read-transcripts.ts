import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { isWithheldSql } from '../../db/withheld-stretches.ts';

export interface Transcript {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly turns: readonly TranscriptTurn[];
  readonly headings: readonly { readonly start: number; readonly end: number; readonly level: number }[];
}

export interface TranscriptTurn {
  readonly start: number;
  readonly end: number;
  readonly at: number | null;
  readonly speaker: string;
  readonly participantId: string;
  readonly isInterviewer: 0 | 1;
  readonly isWithheld: 0 | 1;
}

/** Documents in the order of the project; no ids mean all. */
export function readTranscripts(db: Db, documentIds: readonly string[]): readonly Transcript[] {
  const sql = `SELECT id, name, text FROM document
    WHERE ? = '[]' OR id IN (SELECT value FROM json_each(?)) ORDER BY number`;
  const json = JSON.stringify(documentIds);
  const documents = prepared(db, sql).all(json, json) as Transcript[];
  const turns = prepared(
    db,
    `SELECT turn.start, turn.end, turn.at, speaker.name AS speaker, participantId, role = 'interviewer' AS isInterviewer,
       ${isWithheldSql} AS isWithheld
     FROM turn CROSS JOIN speaker ON speaker.id = speakerId CROSS JOIN participant ON participant.id = participantId
     WHERE turn.documentId = ? ORDER BY turn.start`,
  );
  const headings = prepared(db, 'SELECT start, end, level FROM heading WHERE documentId = ? ORDER BY start');
  return documents.map((document) => ({
    ...document,
    turns: turns.all(document.id) as TranscriptTurn[],
    headings: headings.all(document.id) as Transcript['headings'][number][],
  }));
}
