import { inGroups } from '../../shared/domain/in-groups.ts';
import { writeOrder } from './order-rows.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface OrderedFinding {
  readonly id: string;
  readonly groupName: string;
}

export const readFindingOrder = (db: Db): OrderedFinding[] =>
  prepared(db, 'SELECT id, groupName FROM finding ORDER BY position, id').all() as OrderedFinding[];

/** Writes that order, with the findings of a group together where the first of them stands. */
export function writeFindingOrder(db: Db, order: readonly OrderedFinding[]): void {
  const ids = inGroups(order, ({ groupName }) => groupName).map(({ id }) => id);
  writeOrder(db, 'finding', ids);
}

/** The group's name as it is written already, whatever the case of its letters. */
export function knownGroupName(order: readonly OrderedFinding[], name: string): string {
  const wanted = name.toLowerCase();
  return order.find(({ groupName }) => groupName.toLowerCase() === wanted)?.groupName ?? name;
}
