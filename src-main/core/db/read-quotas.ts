import { attributeLimit } from '../../shared/contract/queries.ts';
import type { Quota } from '../../shared/contract/sessions.ts';
import { sessionState } from '../../shared/domain/session-state.ts';
import { fittingSubjects } from './fitting-subjects.ts';
import { sessionRows } from './read-sessions.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

interface StoredQuota {
  readonly id: string;
  readonly name: string;
  readonly target: number;
  readonly limits: string;
}

/** In their order. Who interviews fills none; a quota without limits is filled by everybody else. */
export function readQuotas(db: Db): Quota[] {
  const rows = prepared(db, 'SELECT id, name, target, limits FROM quota ORDER BY position, id').all() as StoredQuota[];
  const studied = prepared(db, "SELECT id FROM participant WHERE role = 'participant' ORDER BY name, id");
  const everybody = studied.pluck().all() as string[];
  const seen = tookPart(db);
  return rows.map(({ limits: stored, ...row }) => {
    const limits = attributeLimit.array().parse(JSON.parse(stored));
    const fitting = limits.map((limit) => fittingSubjects(db, limit, 'participant') ?? new Set<string>());
    const recruited = everybody.filter((id) => fitting.every((ids) => ids.has(id)));
    return { ...row, limits, recruited, held: recruited.filter((id) => seen.has(id)) };
  });
}

/** Who was in a session that was held or runs, as far as nobody said that they were not. */
function tookPart(db: Db): ReadonlySet<string> {
  const held = sessionRows(db)
    .filter((row) => ['held', 'running'].includes(sessionState(row)))
    .map(({ id }) => id);
  const sql = `SELECT DISTINCT participantId FROM sessionPerson
    WHERE role = 'participant' AND attended IS NOT 0 AND sessionId IN (SELECT value FROM json_each(?))`;
  return new Set(prepared(db, sql).pluck().all(JSON.stringify(held)) as string[]);
}
