import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { MarkedPassage, TaskResult } from '../../../shared/contract/debriefs.ts';
import { sumUpTries, tryDuration } from '../../../shared/domain/sum-up-tasks.ts';
import type { TaskTry } from '../../../shared/domain/sum-up-tasks.ts';
import { AppError } from '../../../shared/errors.ts';
import { peopleInNotes } from '../../db/people-in-notes.ts';
import { quotesById } from '../../db/quote-passages.ts';
import { readDebriefItems } from '../../db/read-debrief.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

interface SessionRow {
  readonly documentId: string | null;
  readonly guideId: string | null;
}

const sessionSql = `SELECT session.documentId, coalesce(documentGuide.guideId, session.guideId) AS guideId
  FROM session LEFT JOIN documentGuide ON documentGuide.documentId = session.documentId WHERE session.id = ?`;

export function readDebrief({ db }: Work, { sessionId }: CallParsed<'debriefs.get'>): CallOutput<'debriefs.get'> {
  const session = prepared(db, sessionSql).get(sessionId) as SessionRow | undefined;
  if (!session) throw new AppError('not-found', { kind: 'session', id: sessionId });
  const { documentId, guideId } = session;
  const marks = documentId === null ? [] : marksOf(db, documentId);
  return {
    items: readDebriefItems(db, sessionId),
    guideId,
    marks,
    tasks: tasksOf(db, { sessionId, guideId, marks }),
    people: documentId === null ? [] : [...peopleInNotes(db, [documentId])],
  };
}

type MarkRow = Pick<MarkedPassage, 'markId' | 'kind' | 'passageId' | 'severity' | 'questionId' | 'question'>;

const marksSql = `SELECT mark.id AS markId, mark.kind, passageId, severity, questionId, guideQuestion.text AS question
  FROM passage CROSS JOIN mark ON passageId = passage.id LEFT JOIN guideQuestion ON guideQuestion.id = questionId
  WHERE documentId = ? AND mark.kind IN ('key-moment', 'follow-up', 'non-verbal', 'problem')
  ORDER BY start, end, mark.createdAt, mark.rowid`;

function marksOf(db: Db, documentId: string): MarkedPassage[] {
  const rows = prepared(db, marksSql).all(documentId) as MarkRow[];
  const quotes = quotesById(
    db,
    rows.map(({ passageId }) => passageId),
  );
  return rows.map((row) => ({ ...quotes.get(row.passageId)!, ...row }));
}

type RunRow = TaskTry & { readonly participantId: string; readonly name: string };
interface TaskRow {
  readonly id: string;
  readonly text: string;
}

const runsSql = `SELECT questionId, participantId, name, startedAt, endedAt, outcome, assists
  FROM taskRun CROSS JOIN participant ON participant.id = participantId WHERE sessionId = ? ORDER BY startedAt, taskRun.rowid`;

const tasksSql = `SELECT question.id, question.text FROM guideQuestion AS question JOIN guideSection ON guideSection.id = sectionId
  WHERE guideId = ? AND kind = 'task' OR question.id IN (SELECT value FROM json_each(?))
  ORDER BY guideSection.position, question.position, question.id`;

interface Tried {
  readonly sessionId: string;
  readonly guideId: string | null;
  readonly marks: readonly MarkedPassage[];
}

function tasksOf(db: Db, { sessionId, guideId, marks }: Tried): TaskResult[] {
  const tries = prepared(db, runsSql).all(sessionId) as RunRow[];
  const tried = JSON.stringify(tries.map(({ questionId }) => questionId));
  const tasks = prepared(db, tasksSql).all(guideId, tried) as TaskRow[];
  return tasks.map(({ id, text }) => {
    const own = tries.filter(({ questionId }) => questionId === id);
    const problems = marks.filter((mark) => mark.kind === 'problem' && mark.questionId === id);
    return {
      questionId: id,
      text,
      runs: own.map((run) => ({
        participantId: run.participantId,
        name: run.name,
        outcome: run.outcome,
        duration: tryDuration(run),
        assists: run.assists,
      })),
      ...sumUpTries(own),
      problems: [1, 2, 3, 4].map((level) => problems.filter(({ severity }) => severity === level).length),
    };
  });
}
