import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { insertEvidence } from '../../db/evidence.ts';
import { insertFinding } from '../../db/findings.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { deleteIfLoose } from '../../db/passages.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { itemsOfKind, nextPosition, requireItem, requireSessionName } from './item-rows.ts';
import { lineName } from '../../../shared/domain/line-name.ts';
import { insertLinks, linkedPassages } from './links.ts';

export function addItem(work: Work, input: CallParsed<'debriefs.add'>): { id: string } {
  const { sessionId, kind, text, passageIds = [], beforeId = null } = input;
  const { db } = work;
  work.describe({ item: lineName(text), session: requireSessionName(db, sessionId) });
  const id = work.newId();
  const position = nextPosition(db, sessionId);
  run(db, build.insertInto('debriefItem').values({ id, sessionId, kind, text, findingId: null, position }));
  if (beforeId !== null) placeItem(work, { id, sessionId, kind }, beforeId);
  insertLinks(work, id, passageIds);
  return { id };
}

export function updateItem(work: Work, { id, text }: CallParsed<'debriefs.update'>): Nothing {
  requireItem(work.db, id);
  work.describe({ item: lineName(text) });
  run(work.db, build.updateTable('debriefItem').set({ text }).where('id', '=', id));
  return {};
}

export function moveItem(work: Work, { id, beforeId, kind }: CallParsed<'debriefs.move'>): Nothing {
  const item = requireItem(work.db, id);
  work.describe({ item: lineName(item.text) });
  const to = kind ?? item.kind;
  if (to !== item.kind) {
    const position = nextPosition(work.db, item.sessionId);
    run(work.db, build.updateTable('debriefItem').set({ kind: to, position }).where('id', '=', id));
  }
  placeItem(work, { id, sessionId: item.sessionId, kind: to }, beforeId);
  return {};
}

export function deleteItems(work: Work, { ids }: CallParsed<'debriefs.delete'>): Nothing {
  const items = ids.map((id) => requireItem(work.db, id));
  work.describe({ item: lineName(items[0]!.text), count: ids.length });
  const passages = ids.flatMap((id) => linkedPassages(work.db, id));
  run(work.db, build.deleteFrom('debriefItem').where('id', 'in', ids));
  deleteIfLoose(work.db, passages);
  return {};
}

const longestTitle = 200;

/** The findings of a project are what the team stands by: of one item comes one, and more evidence the next time. */
export function makeFinding(work: Work, { id }: CallParsed<'debriefs.makeFinding'>): { findingId: string } {
  const { text, findingId: known } = requireItem(work.db, id);
  work.describe({ item: lineName(text) });
  const findingId = known ?? insertFinding(work, { title: lineName(text, longestTitle) });
  insertEvidence(work, 'findingId', findingId, { passageIds: linkedPassages(work.db, id) });
  if (known === null) {
    prepared(work.db, 'UPDATE debriefItem SET findingId = ? WHERE id = ?').run(findingId, id);
  }
  return { findingId };
}

type Placed = Pick<ReturnType<typeof requireItem>, 'id' | 'sessionId' | 'kind'>;

function placeItem({ db }: Work, { id, sessionId, kind }: Placed, beforeId: string | null): void {
  writeOrder(db, 'debriefItem', placedBefore(itemsOfKind(db, sessionId, kind), [id], beforeId));
}
