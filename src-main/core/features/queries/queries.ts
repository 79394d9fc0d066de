import type { SavedQuery } from '../../../shared/contract/queries.ts';
import { all, build } from '../../db/run.ts';
import { parseDefinition } from '../../db/saved-queries.ts';
import type { Work } from '../../open-project.ts';

/** By name. */
export function listQueries({ db }: Work): SavedQuery[] {
  const rows = all(
    db,
    build.selectFrom('savedQuery').select(['id', 'name', 'definition', 'updatedAt']).orderBy('name'),
  );
  return rows.map(({ definition, ...row }) => ({ ...row, query: parseDefinition(definition) }));
}
