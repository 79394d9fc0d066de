import type { TaskRun } from '../../../shared/contract/capture.ts';
import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireQuestion } from '../../db/guide-rows.ts';
import { requireParticipant } from '../../db/participants.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

const columns = 'id, questionId, participantId, startedAt, endedAt, outcome, assists';

/** In the order in which they were begun. */
export function listTaskRuns(db: Db, { sessionId }: CallParsed<'tasks.list'>): TaskRun[] {
  requireSession(db, sessionId);
  const sql = `SELECT ${columns} FROM taskRun WHERE sessionId = ? ORDER BY startedAt, rowid`;
  return prepared(db, sql).all(sessionId) as TaskRun[];
}

export function startTask(work: Work, { at, ...asked }: CallParsed<'tasks.start'>): { id: string } {
  requireSession(work.db, asked.sessionId);
  const { name } = requireParticipant(work.db, asked.participantId);
  work.describe({ name, task: requireQuestion(work.db, asked.questionId).text });
  const row = { id: work.newId(), ...asked, startedAt: at, endedAt: null, outcome: null, assists: 0 };
  run(work.db, build.insertInto('taskRun').values(row));
  return { id: row.id };
}

export function updateTask(work: Work, { id, ...asked }: CallParsed<'tasks.update'>): Nothing {
  describeRun(work, requireTaskRun(work.db, id));
  const changes = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  if (Object.keys(changes).length > 0) run(work.db, build.updateTable('taskRun').set(changes).where('id', '=', id));
  return {};
}

export function deleteTasks(work: Work, { ids }: CallParsed<'tasks.delete'>): Nothing {
  const runs = ids.map((id) => requireTaskRun(work.db, id));
  if (runs[0]) describeRun(work, runs[0]);
  work.describe({ count: ids.length });
  run(work.db, build.deleteFrom('taskRun').where('id', 'in', ids));
  return {};
}

function requireTaskRun(db: Db, id: string): TaskRun {
  const row = prepared(db, `SELECT ${columns} FROM taskRun WHERE id = ?`).get(id) as TaskRun | undefined;
  if (!row) throw new AppError('not-found', { kind: 'task', id });
  return row;
}

function describeRun(work: Work, { participantId, questionId }: TaskRun): void {
  const { name } = requireParticipant(work.db, participantId);
  work.describe({ name, task: requireQuestion(work.db, questionId).text });
}
