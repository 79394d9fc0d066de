import type { CallParsed } from '../../../shared/contract/index.ts';
import type { SessionMethod } from '../../../shared/contract/sessions.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { linkedPassageIds } from '../../../shared/domain/project-links.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { readPlanWords } from '../../db/read-study-plan.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { withPassageLinks } from '../../db/with-passage-links.ts';
import type { Work } from '../../open-project.ts';

/** What isn't named stays as it is. */
export function updateStudyPlan(work: Work, { sessions = [], ...words }: CallParsed<'study.update'>): Nothing {
  sessions.forEach(({ method, planned }) => planSessions(work.db, method, planned));
  const before = readPlanWords(work.db);
  const { objectives, methods } = { ...before, ...words };
  if (objectives === before.objectives && methods === before.methods) return {};
  const sql = `INSERT INTO studyPlan (id, objectives, methods) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET objectives = excluded.objectives, methods = excluded.methods`;
  prepared(work.db, sql).run(withPassageLinks(work, objectives), withPassageLinks(work, methods));
  deleteIfLoose(work.db, linkedPassageIds(before.objectives + before.methods));
  return {};
}

function planSessions(db: Db, method: SessionMethod, planned: number): void {
  if (planned === 0) {
    prepared(db, 'DELETE FROM plannedSessions WHERE method = ?').run(method);
    return;
  }
  const sql = `INSERT INTO plannedSessions (method, count) VALUES (?, ?)
    ON CONFLICT (method) DO UPDATE SET count = excluded.count WHERE count <> excluded.count`;
  prepared(db, sql).run(method, planned);
}
