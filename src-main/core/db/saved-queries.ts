import { passageQuery } from '../../shared/contract/queries.ts';
import type { PassageQuery } from '../../shared/contract/queries.ts';
import { replaceQueriedCode } from '../../shared/domain/replace-queried-code.ts';
import type { Work } from '../open-project.ts';
import { all, build, run } from './run.ts';

export const parseDefinition = (definition: string): PassageQuery => passageQuery.parse(JSON.parse(definition));

/** Saved queries that ask for one code ask for another from now on. */
export function replaceCodeInQueries({ db }: Work, codeId: string, intoId: string): void {
  all(db, build.selectFrom('savedQuery').select(['id', 'definition']))
    .filter(({ definition }) => definition.includes(codeId))
    .forEach(({ id, definition: before }) => {
      const query = parseDefinition(before);
      if (query.codes === null) return;
      const definition = JSON.stringify({ ...query, codes: replaceQueriedCode(query.codes, codeId, intoId) });
      run(db, build.updateTable('savedQuery').set({ definition }).where('id', '=', id));
    });
}
