import type { DebriefKind } from '../../../shared/contract/debriefs.ts';
import { AppError } from '../../../shared/errors.ts';
import { build, first, prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export function requireItem(db: Db, id: string) {
  const row = first(db, build.selectFrom('debriefItem').selectAll().where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'debriefItem', id });
  return row;
}

export function requireSessionName(db: Db, id: string): string {
  const name = prepared(db, 'SELECT name FROM session WHERE id = ?').pluck().get(id) as string | undefined;
  if (name === undefined) throw new AppError('not-found', { kind: 'session', id });
  return name;
}

/** In their order. */
export function itemsOfKind(db: Db, sessionId: string, kind: DebriefKind): readonly string[] {
  const sql = 'SELECT id FROM debriefItem WHERE sessionId = ? AND kind = ? ORDER BY position, id';
  return prepared(db, sql).pluck().all(sessionId, kind) as string[];
}

/** Behind all that there are. */
export function nextPosition(db: Db, sessionId: string): number {
  const sql = 'SELECT coalesce(max(position), -1) + 1 FROM debriefItem WHERE sessionId = ?';
  return prepared(db, sql).pluck().get(sessionId) as number;
}
