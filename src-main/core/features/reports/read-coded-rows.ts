import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { isWithheldSql } from '../../db/withheld-stretches.ts';

/** A passage with one of its codes. */
export interface CodedRow {
  readonly passageId: string;
  readonly codeId: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly formerText: string | null;
  /** Who speaks where it begins. */
  readonly participantId: string | null;
  readonly isInterviewers: boolean;
  readonly isWithheld: boolean;
  readonly isExample: boolean;
  readonly weight: number | null;
  readonly valence: number | null;
}

type Row = Omit<CodedRow, 'isInterviewers' | 'isWithheld' | 'isExample'> & {
  readonly isInterviewers: 0 | 1 | null;
  readonly isWithheld: 0 | 1 | null;
  readonly isExample: 0 | 1;
};

/** Every passage with each of its codes, once however many researchers gave it, in the order of documents and places. */
export function readCodedRows(db: Db): readonly CodedRow[] {
  const rows = prepared(
    db,
    `WITH said AS MATERIALIZED (
       SELECT passage.id, passage.documentId, document.number, start, end, formerText,
         (SELECT iif(turn.end > passage.start, speakerId, NULL) FROM turn
          WHERE turn.documentId = passage.documentId AND turn.start <= passage.start ORDER BY turn.start DESC LIMIT 1) AS speakerId
       FROM passage JOIN document ON document.id = passage.documentId
       WHERE EXISTS (SELECT 1 FROM coding WHERE passageId = passage.id)
     )
     SELECT said.id AS passageId, coding.codeId, said.documentId, said.start, said.end, formerText, participantId,
       participant.role = 'interviewer' AS isInterviewers, ${isWithheldSql} AS isWithheld,
       max(code.exampleCodingId IS coding.id) AS isExample, avg(weight) AS weight, avg(valence) AS valence
     FROM said JOIN coding ON coding.passageId = said.id JOIN code ON code.id = coding.codeId
       LEFT JOIN speaker ON speaker.id = said.speakerId LEFT JOIN participant ON participant.id = speaker.participantId
     GROUP BY said.id, coding.codeId ORDER BY said.number, said.start, said.end`,
  ).all() as Row[];
  return rows.map((row) => ({
    ...row,
    isInterviewers: row.isInterviewers === 1,
    isWithheld: row.isWithheld === 1,
    isExample: row.isExample === 1,
  }));
}
