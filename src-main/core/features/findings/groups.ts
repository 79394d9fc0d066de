import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { knownGroupName, readFindingOrder, writeFindingOrder } from '../../db/finding-order.ts';
import type { OrderedFinding } from '../../db/finding-order.ts';
import { build, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { describeFindings } from './describe-findings.ts';

/** They keep their order, and stand in the named group, else in that of the finding before which they come: at the end of the last. */
export function moveFindings(work: Work, { ids, beforeId, group }: CallParsed<'findings.move'>): Nothing {
  describeFindings(work, ids);
  const order = readFindingOrder(work.db);
  const named = group === undefined ? undefined : knownGroupName(order, group);
  const others = order.filter(({ id }) => !ids.includes(id));
  const at = beforeId === null ? others.length : others.findIndex(({ id }) => id === beforeId);
  if (at === -1) return moveFindings(work, { ids, beforeId: followerOf(order, ids, beforeId), group });
  const neighbour = others[at] ?? others.at(-1);
  const moved = order
    .filter(({ id }) => ids.includes(id))
    .map(({ id, groupName }) => ({ id, groupName: named ?? neighbour?.groupName ?? groupName }));
  moved.forEach(({ id, groupName }) =>
    run(
      work.db,
      build.updateTable('finding').set({ groupName }).where('id', '=', id).where('groupName', '<>', groupName),
    ),
  );
  writeFindingOrder(work.db, others.toSpliced(at, 0, ...moved));
  return {};
}

/** Where one of the moved is named: the next that stays; where it is not there: the end. */
function followerOf(order: readonly OrderedFinding[], ids: readonly string[], id: string | null): string | null {
  const from = order.findIndex((finding) => finding.id === id);
  return from === -1 ? null : (order.slice(from).find((finding) => !ids.includes(finding.id))?.id ?? null);
}

/** Another group's name joins the two; an empty one leaves its findings in none. */
export function renameFindingGroup(work: Work, input: CallParsed<'findings.renameGroup'>): Nothing {
  const order = readFindingOrder(work.db);
  const group = knownGroupName(order, input.group);
  if (!order.some(({ groupName }) => groupName === group))
    throw new AppError('not-found', { kind: 'group', id: group });
  const others = order.filter(({ groupName }) => groupName !== group);
  const newName = knownGroupName(others, input.newName);
  work.describe({ name: group, newName });
  run(work.db, build.updateTable('finding').set({ groupName: newName }).where('groupName', '=', group));
  writeFindingOrder(work.db, readFindingOrder(work.db));
  return {};
}

/** A group goes as a whole before another, or to the end. */
export function moveFindingGroup(work: Work, input: CallParsed<'findings.moveGroup'>): Nothing {
  const order = readFindingOrder(work.db);
  const group = knownGroupName(order, input.group);
  const beforeGroup = input.beforeGroup === null ? null : knownGroupName(order, input.beforeGroup);
  const moved = order.filter(({ groupName }) => groupName === group);
  if (moved.length === 0) throw new AppError('not-found', { kind: 'group', id: group });
  work.describe({ name: group });
  if (beforeGroup === group) return {};
  const others = order.filter(({ groupName }) => groupName !== group);
  const found = others.findIndex(({ groupName }) => groupName === beforeGroup);
  writeFindingOrder(work.db, others.toSpliced(found === -1 ? others.length : found, 0, ...moved));
  return {};
}
