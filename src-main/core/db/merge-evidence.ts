import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** The evidence of a finding goes behind that of another; where both have a passage, the other's stays. */
export function mergeEvidence(db: Db, findingId: string, intoId: string): void {
  const last = 'SELECT coalesce(max(position), -1) FROM evidence WHERE findingId = ?';
  const next = (prepared(db, last).pluck().get(intoId) as number) + 1;
  const fresh = `SELECT id FROM evidence WHERE findingId = ? AND passageId NOT IN
    (SELECT passageId FROM evidence WHERE findingId = ?) ORDER BY position, id`;
  const ids = prepared(db, fresh).pluck().all(findingId, intoId) as string[];
  const move = prepared(db, 'UPDATE evidence SET findingId = ?, position = ? WHERE id = ?');
  ids.forEach((id, index) => move.run(intoId, next + index, id));
}
