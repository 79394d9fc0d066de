import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteIfLoose, passageIds as passageIdsOf } from '../../db/passages.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireItem } from './item-rows.ts';
import { lineName } from '../../../shared/domain/line-name.ts';

export function linkPassages(work: Work, input: CallParsed<'debriefs.link'>): { added: number } {
  const { id, passageIds = [], places = [] } = input;
  work.describe({ item: lineName(requireItem(work.db, id).text) });
  return { added: insertLinks(work, id, [...passageIds, ...passageIdsOf(work, places)]) };
}

export function unlinkPassage(work: Work, { id, passageId }: CallParsed<'debriefs.unlink'>): Nothing {
  work.describe({ item: lineName(requireItem(work.db, id).text) });
  prepared(work.db, 'DELETE FROM debriefPassage WHERE itemId = ? AND passageId = ?').run(id, passageId);
  deleteIfLoose(work.db, [passageId]);
  return {};
}

/** Behind those that are linked already, which stay; says how many are new. */
export function insertLinks({ db }: Work, itemId: string, passageIds: readonly string[]): number {
  const known = new Set(linkedPassages(db, itemId));
  const fresh = [...new Set(passageIds)].filter((id) => !known.has(id));
  fresh.forEach((id) => {
    if (!prepared(db, 'SELECT 1 FROM passage WHERE id = ?').get(id)) {
      throw new AppError('not-found', { kind: 'passage', id });
    }
    prepared(db, 'INSERT INTO debriefPassage (itemId, passageId) VALUES (?, ?)').run(itemId, id);
  });
  return fresh.length;
}

export const linkedPassages = (db: Db, itemId: string): readonly string[] =>
  prepared(db, 'SELECT passageId FROM debriefPassage WHERE itemId = ? ORDER BY number').pluck().all(itemId) as string[];
