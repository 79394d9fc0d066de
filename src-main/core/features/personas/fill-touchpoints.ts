import type { CallParsed } from '../../../shared/contract/index.ts';
import { refuseTakenName } from '../../db/refuse-taken-name.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { requireName } from './rows.ts';
import { changeTouchpoint, insertTouchpoint } from './touchpoints.ts';

/** Names are judged by how they stand after all of it. */
export function fillTouchpoints(work: Work, { changed, added }: CallParsed<'touchpoints.fill'>): { ids: string[] } {
  const { db } = work;
  const names = changed.map(({ id }) => requireName(db, 'touchpoint', id));
  stepAside(db, changed);
  changed.forEach((change) => {
    if (change.name !== undefined) refuseTakenName(db, 'touchpoint', change.name, change.id);
    changeTouchpoint(db, change);
  });
  const ids = added.map((touchpoint) => {
    refuseTakenName(db, 'touchpoint', touchpoint.name);
    return insertTouchpoint(work, touchpoint);
  });
  work.describe({ name: changed[0]?.name ?? names[0] ?? added[0]?.name ?? '', count: changed.length + added.length });
  return { ids };
}

/** Those that get another name give theirs away first: two may exchange them. */
function stepAside(db: Db, changed: CallParsed<'touchpoints.fill'>['changed']): void {
  const renamed = changed.filter(({ name }) => name !== undefined).map(({ id }) => id);
  const isWanted = 'id IN (SELECT value FROM json_each(?))';
  prepared(db, `UPDATE touchpoint SET name = id WHERE ${isWanted}`).run(JSON.stringify(renamed));
}
