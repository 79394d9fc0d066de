import type { Finding } from '../../shared/contract/findings.ts';
import { AppError } from '../../shared/errors.ts';
import type { Work } from '../open-project.ts';
import { knownGroupName, readFindingOrder, writeFindingOrder } from './finding-order.ts';
import { build, first, run } from './run.ts';
import type { Db } from './run.ts';

type FindingWords = Pick<Finding, 'title'> & Partial<Pick<Finding, 'priority' | 'recommendation' | 'group'>>;

/** A new finding behind the others of its group; its id. */
export function insertFinding(work: Work, { group = '', ...words }: FindingWords): string {
  const { db } = work;
  const id = work.newId();
  const now = work.now();
  const row = { text: '', recommendation: '', priority: 'medium' as const, ...words };
  const order = readFindingOrder(db);
  const groupName = knownGroupName(order, group);
  const times = { createdAt: now, updatedAt: now };
  run(db, build.insertInto('finding').values({ id, ...row, groupName, position: order.length, ...times }));
  writeFindingOrder(db, [...order, { id, groupName }]);
  return id;
}

export function requireFindingWords(db: Db, id: string): Pick<Finding, 'title' | 'text' | 'recommendation'> {
  const columns = ['title', 'text', 'recommendation'] as const;
  const row = first(db, build.selectFrom('finding').select(columns).where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'finding', id });
  return row;
}

export const requireFindingTitle = (db: Db, id: string): string => requireFindingWords(db, id).title;
