import type { Finding } from '../../shared/contract/findings.ts';
import { AppError } from '../../shared/errors.ts';
import type { Work } from '../session.ts';
import { build, first, run } from './run.ts';
import type { Db } from './run.ts';

/** A new finding behind the others; its id. */
export function insertFinding(
  work: Work,
  words: Pick<Finding, 'title'> & Partial<Pick<Finding, 'priority' | 'recommendation'>>,
): string {
  const id = work.newId();
  const now = work.now();
  const row = { text: '', recommendation: '', priority: 'medium' as const, ...words };
  const position = nextPosition(work.db);
  run(work.db, build.insertInto('finding').values({ id, ...row, position, createdAt: now, updatedAt: now }));
  return id;
}

export function requireFindingTitle(db: Db, id: string): string {
  const row = first(db, build.selectFrom('finding').select('title').where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'finding', id });
  return row.title;
}

function nextPosition(db: Db): number {
  const last = first(db, build.selectFrom('finding').select('position').orderBy('position', 'desc').limit(1));
  return (last?.position ?? -1) + 1;
}
