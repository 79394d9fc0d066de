import type { ProjectHandlers } from '../../handlers.ts';
import { deleteQuery, renameQuery, saveQuery } from './commands.ts';
import { answerQuery } from './answer-query.ts';
import { listQueries } from './queries.ts';

export const queriesFeature: ProjectHandlers<
  'queries.run' | 'queries.list' | 'queries.save' | 'queries.rename' | 'queries.delete'
> = {
  'queries.run': answerQuery,
  'queries.list': listQueries,
  'queries.save': saveQuery,
  'queries.rename': renameQuery,
  'queries.delete': deleteQuery,
};
