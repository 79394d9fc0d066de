import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { requireAttribute } from '../../db/read-attributes.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, first, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function createQuota(work: Work, { name, target, limits }: CallParsed<'quotas.create'>): { id: string } {
  const { db } = work;
  refuseTakenName(db, 'quota', name);
  requireParticipantAttributes(db, limits);
  work.describe({ name });
  const id = work.newId();
  const position = prepared(db, 'SELECT coalesce(max(position), -1) + 1 FROM quota').pluck().get() as number;
  run(db, build.insertInto('quota').values({ id, name, target, limits: JSON.stringify(limits), position }));
  return { id };
}

export function updateQuota(work: Work, { id, limits, ...plain }: CallParsed<'quotas.update'>): Nothing {
  const { db } = work;
  const name = requireQuota(db, id);
  if (plain.name !== undefined) refuseTakenName(db, 'quota', plain.name, id);
  if (limits) requireParticipantAttributes(db, limits);
  work.describe({ name: plain.name ?? name });
  const change = { ...plain, ...(limits && { limits: JSON.stringify(limits) }) };
  if (Object.keys(change).length > 0) run(db, build.updateTable('quota').set(change).where('id', '=', id));
  return {};
}

export function deleteQuota(work: Work, { id }: CallParsed<'quotas.delete'>): Nothing {
  work.describe({ name: requireQuota(work.db, id) });
  run(work.db, build.deleteFrom('quota').where('id', '=', id));
  return {};
}

export function moveQuota(work: Work, { id, beforeId }: CallParsed<'quotas.move'>): Nothing {
  work.describe({ name: requireQuota(work.db, id) });
  const ids = prepared(work.db, 'SELECT id FROM quota ORDER BY position, id').pluck().all() as string[];
  writeOrder(work.db, 'quota', placedBefore(ids, [id], beforeId));
  return {};
}

function requireQuota(db: Db, id: string): string {
  const row = first(db, build.selectFrom('quota').select('name').where('id', '=', id));
  if (!row) throw new AppError('not-found', { kind: 'quota', id });
  return row.name;
}

function requireParticipantAttributes(db: Db, limits: readonly { readonly attributeId: string }[]): void {
  limits.forEach(({ attributeId }) => {
    if (requireAttribute(db, attributeId).subject !== 'participant') {
      throw new AppError('not-found', { kind: 'attribute', id: attributeId });
    }
  });
}
