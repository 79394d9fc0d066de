import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { readyTouchpoints } from '../../../shared/domain/ready-touchpoints.ts';
import { requireCode } from '../../db/codes.ts';
import { placedBefore, writeOrder } from '../../db/order-rows.ts';
import { readProject } from '../../db/read-project.ts';
import { listTouchpoints } from '../../db/read-personas.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { build, prepared, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { idsInOrder, nextPosition, requireName } from './rows.ts';

export function createTouchpoint(work: Work, input: CallParsed<'touchpoints.create'>): { id: string } {
  const { db } = work;
  refuseTakenName(db, 'touchpoint', input.name);
  work.describe({ name: input.name });
  return { id: insertTouchpoint(work, input) };
}

export function addReadyTouchpoints(work: Work): { added: number } {
  const { db } = work;
  const known = new Set(listTouchpoints(db).map(({ name }) => name.toLowerCase()));
  const { language } = readProject(db, db.sqlite.name);
  const missing = readyTouchpoints(language).filter(({ name }) => !known.has(name.toLowerCase()));
  missing.forEach((touchpoint) => insertTouchpoint(work, touchpoint));
  work.describe({ count: missing.length });
  return { added: missing.length };
}

export function updateTouchpoint(work: Work, change: CallParsed<'touchpoints.update'>): Nothing {
  const { id, name } = change;
  const known = requireName(work.db, 'touchpoint', id);
  if (name !== undefined) refuseTakenName(work.db, 'touchpoint', name, id);
  changeTouchpoint(work.db, change);
  work.describe({ name: name ?? known });
  return {};
}

export function changeTouchpoint(db: Db, { id, isOnline, ...rest }: CallParsed<'touchpoints.update'>): void {
  if (rest.codeId) requireCode(db, rest.codeId);
  const change = { ...rest, ...(isOnline !== undefined && { isOnline: isOnline ? (1 as const) : (0 as const) }) };
  if (Object.keys(change).length > 0) run(db, build.updateTable('touchpoint').set(change).where('id', '=', id));
}

export function deleteTouchpoints(work: Work, { ids }: CallParsed<'touchpoints.delete'>): Nothing {
  const names = ids.map((id) => requireName(work.db, 'touchpoint', id));
  prepared(work.db, 'DELETE FROM touchpoint WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(ids));
  work.describe({ name: names[0] ?? '', count: ids.length });
  return {};
}

export function moveTouchpoint(work: Work, { id, beforeId }: CallParsed<'touchpoints.move'>): Nothing {
  work.describe({ name: requireName(work.db, 'touchpoint', id) });
  writeOrder(work.db, 'touchpoint', placedBefore(idsInOrder(work.db, 'touchpoint'), [id], beforeId));
  return {};
}

export function insertTouchpoint(work: Work, input: CallParsed<'touchpoints.create'>): string {
  const { db } = work;
  const { name, channel, isOnline, owner = '', codeId = null } = input;
  if (codeId !== null) requireCode(db, codeId);
  const id = work.newId();
  const position = nextPosition(db, 'touchpoint');
  const row = { id, name, channel, isOnline: isOnline ? (1 as const) : (0 as const), owner, codeId, position };
  run(db, build.insertInto('touchpoint').values(row));
  return id;
}
