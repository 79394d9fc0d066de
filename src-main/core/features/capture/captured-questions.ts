import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { questionVisits } from '../../../shared/domain/question-visits.ts';
import { stretchAt } from '../../../shared/domain/stretches.ts';
import type { Stretch } from '../../../shared/domain/stretches.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { readText } from '../../texts/read-text.ts';

type Asked = CallOutput<'capture.questions'>;

interface TurnTime extends Stretch {
  readonly at: number | null;
}

interface MarkRow {
  readonly id: string;
  readonly start: number;
  readonly questionId: string;
  readonly severity: number | null;
}

/** Reads of each turn only where it stands and when it was said. */
export function capturedQuestions(db: Db, { sessionId }: CallParsed<'capture.questions'>): Asked {
  const { documentId } = requireSession(db, sessionId);
  if (documentId === null) return { visits: [], problems: [] };
  const sql = 'SELECT start, end, at FROM turn WHERE documentId = ? ORDER BY start';
  const turns = prepared(db, sql).all(documentId) as TurnTime[];
  return { visits: visitsOf(db, documentId, turns), problems: problemsOf(db, documentId, turns) };
}

function visitsOf(db: Db, documentId: string, turns: readonly TurnTime[]): Asked['visits'] {
  const answered = new Map<number, string>();
  for (const { start, questionId } of marksOfKind(db, documentId, 'answers')) {
    const turn = stretchAt(turns, start);
    if (!answered.has(turn)) answered.set(turn, questionId);
  }
  return [...questionVisits(turns.map(({ at }, index) => ({ at, questionId: answered.get(index) ?? null })))];
}

function problemsOf(db: Db, documentId: string, turns: readonly TurnTime[]): Asked['problems'] {
  const marks = marksOfKind(db, documentId, 'problem');
  if (marks.length === 0) return [];
  const text = readText(db, documentId);
  return marks.flatMap(({ id, start, questionId, severity }) => {
    const turn = turns[stretchAt(turns, start)];
    return turn ? [{ id, questionId, severity: severity ?? 0, text: text.slice(turn.start, turn.end) }] : [];
  });
}

function marksOfKind(db: Db, documentId: string, kind: 'answers' | 'problem'): readonly MarkRow[] {
  const sql = `SELECT mark.id, passage.start, questionId, severity FROM passage CROSS JOIN mark ON mark.passageId = passage.id
    WHERE documentId = ? AND kind = ? AND questionId IS NOT NULL AND passage.start < passage.end
    ORDER BY passage.start, passage.end, mark.createdAt, mark.rowid`;
  return prepared(db, sql).all(documentId, kind) as MarkRow[];
}
