import type { Work } from '../session.ts';
import { build, first, run } from './run.ts';

/** The id of the researcher of that name, who is made if there is none. */
export function researcherId(work: Work, given = ''): string {
  const name = given.trim() || work.researcher;
  const known = first(work.db, build.selectFrom('researcher').select('id').where('name', '=', name));
  if (known) return known.id;
  const id = work.newId();
  run(work.db, build.insertInto('researcher').values({ id, name, createdAt: work.now() }));
  return id;
}
