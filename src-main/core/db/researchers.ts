import type { Work } from '../open-project.ts';
import { build, prepared, run } from './run.ts';

/** The id of the researcher of that name, who is made if there is none. */
export function researcherId(work: Work, given = ''): string {
  const name = given.trim() || work.researcher;
  const known = prepared(work.db, 'SELECT id FROM researcher WHERE name = ?').pluck().get(name) as string | undefined;
  if (known) return known;
  const id = work.newId();
  run(work.db, build.insertInto('researcher').values({ id, name, createdAt: work.now() }));
  return id;
}
