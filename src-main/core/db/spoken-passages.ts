import type { MarkKind } from '../../shared/contract/capture.ts';
import { stretchAt } from '../../shared/domain/stretches.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import type { SpokenStretch } from '../../shared/domain/spoken-by.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface SpokenCoding extends SpokenStretch {
  readonly codeId: string;
}

export interface SpokenMark extends SpokenStretch {
  readonly id: string;
  readonly kind: MarkKind;
  /** Who is addressed, agrees or disagrees. */
  readonly byId: string | null;
  readonly questionId: string | null;
  readonly severity: number | null;
}

const codingsSql = `SELECT DISTINCT codeId, passageId, documentId, start, end
  FROM passage CROSS JOIN coding ON passageId = passage.id
  WHERE documentId = ? AND end > start ORDER BY start, end, codeId`;

/** The codes on each passage, however many researchers gave them, with who says it. Emptied passages aside. */
export const spokenCodings = (db: Db, documentIds: readonly string[]): readonly SpokenCoding[] =>
  documentIds.flatMap((id) =>
    withSpeakers(db, id, prepared(db, codingsSql).all(id) as Omit<SpokenCoding, 'participantId' | 'turnStart'>[]),
  );

const marksSql = `SELECT mark.id, kind, mark.participantId AS byId, questionId, severity, passageId, documentId, start, end
  FROM passage CROSS JOIN mark ON passageId = passage.id
  WHERE documentId = ? AND end > start ORDER BY start, end, mark.createdAt, mark.rowid`;

/** Marks with who says the words, in the order of the text. */
export const spokenMarks = (db: Db, documentIds: readonly string[]): readonly SpokenMark[] =>
  documentIds.flatMap((id) =>
    withSpeakers(db, id, prepared(db, marksSql).all(id) as Omit<SpokenMark, 'participantId' | 'turnStart'>[]),
  );

type TurnRow = readonly [start: number, end: number, participantId: string];

const turnsSql = `SELECT start, end, participantId FROM turn CROSS JOIN speaker ON speaker.id = speakerId
  WHERE turn.documentId = ? ORDER BY start`;

function withSpeakers<Row extends Stretch>(db: Db, documentId: string, rows: readonly Row[]) {
  if (rows.length === 0) return [];
  const turns = (prepared(db, turnsSql).raw().all(documentId) as TurnRow[]).map(([start, end, participantId]) => ({
    start,
    end,
    participantId,
  }));
  return rows.map((row) => {
    const turn = turns[stretchAt(turns, row.start)];
    return { ...row, participantId: turn?.participantId ?? null, turnStart: turn?.start ?? null };
  });
}
