import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

interface Stretch {
  /** Within the turn's text. */
  readonly from: number;
  readonly to: number;
}

/** A mark with names, as ids may be another project's. */
export interface NotedMark extends Stretch {
  readonly kind: string;
  readonly participantId: string | null;
  readonly participant: string | null;
  readonly questionId: string | null;
  readonly question: string | null;
  readonly severity: number | null;
}

export interface NotedCoding extends Stretch {
  readonly codeId: string;
  /** Names from the top. */
  readonly path: readonly string[];
  readonly researcher: string;
}

export interface NoteTurn {
  readonly start: number;
  readonly end: number;
  readonly participantId: string;
  readonly participant: string;
  readonly speaker: string;
  readonly at: number | null;
  readonly text: string;
  readonly marks: readonly NotedMark[];
  readonly codings: readonly NotedCoding[];
}

/** The turns of a session's document with all that was noted at them; none where it has no document. */
export function readNotes(db: Db, documentId: string | null): readonly NoteTurn[] {
  const text = prepared(db, 'SELECT text FROM document WHERE id = ?').pluck().get(documentId) as string | undefined;
  if (documentId === null || text === undefined) return [];
  const within = (rows: readonly Placed[], turn: TurnRow) =>
    rows
      .filter(({ start, end }) => start < turn.end && end > turn.start)
      .map(({ start, end, ...rest }) => ({
        ...rest,
        from: Math.max(start, turn.start) - turn.start,
        to: Math.min(end, turn.end) - turn.start,
      }));
  const marks = marksOf(db, documentId);
  const codings = codingsOf(db, documentId);
  return turnsOf(db, documentId).map((turn) => ({
    ...turn,
    text: text.slice(turn.start, turn.end),
    marks: within(marks, turn) as NotedMark[],
    codings: within(codings, turn) as NotedCoding[],
  }));
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

type TurnRow = Omit<NoteTurn, 'text' | 'marks' | 'codings'>;

function turnsOf(db: Db, documentId: string): TurnRow[] {
  const sql = `SELECT turn.start, turn.end, turn.at, participantId, participant.name AS participant,
      speaker.name AS speaker
    FROM turn JOIN speaker ON speaker.id = speakerId JOIN participant ON participant.id = participantId WHERE turn.documentId = ? ORDER BY turn.start`;
  return prepared(db, sql).all(documentId) as TurnRow[];
}

function marksOf(db: Db, documentId: string): (Placed & Omit<NotedMark, 'from' | 'to'>)[] {
  const sql = `SELECT passage.start, passage.end, mark.kind, mark.participantId, participant.name AS participant,
      mark.questionId, guideQuestion.text AS question, mark.severity
    FROM mark JOIN passage ON passage.id = mark.passageId
      LEFT JOIN participant ON participant.id = mark.participantId
      LEFT JOIN guideQuestion ON guideQuestion.id = mark.questionId
    WHERE passage.documentId = ? AND mark.kind <> 'recorded' ORDER BY passage.start, mark.createdAt, mark.id`;
  return prepared(db, sql).all(documentId) as (Placed & Omit<NotedMark, 'from' | 'to'>)[];
}

function codingsOf(db: Db, documentId: string): (Placed & Omit<NotedCoding, 'from' | 'to'>)[] {
  const sql = `SELECT passage.start, passage.end, codeId, researcher.name AS researcher
    FROM coding JOIN passage ON passage.id = passageId JOIN researcher ON researcher.id = researcherId
    WHERE passage.documentId = ? ORDER BY passage.start, coding.createdAt, coding.id`;
  const rows = prepared(db, sql).all(documentId) as (Placed & { codeId: string; researcher: string })[];
  const pathOf = new Map([...new Set(rows.map(({ codeId }) => codeId))].map((id) => [id, codePath(db, id)]));
  return rows.map((row) => ({ ...row, path: pathOf.get(row.codeId)! }));
}

function codePath(db: Db, id: string): readonly string[] {
  const sql = `WITH RECURSIVE above (id, name, depth) AS (
      SELECT id, name, 0 FROM code WHERE id = ?
      UNION ALL SELECT parent.id, parent.name, depth + 1 FROM above
        JOIN code ON code.id = above.id JOIN code AS parent ON parent.id = code.parentId
    ) SELECT name FROM above ORDER BY depth DESC`;
  return prepared(db, sql).pluck().all(id) as string[];
}
