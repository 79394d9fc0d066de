import type { ProjectHandlers } from '../../handlers.ts';
import { renameResearcher } from './commands.ts';
import { compareResearchers, listResearchers } from './queries.ts';

type Calls = 'researchers.current' | 'researchers.list' | 'researchers.rename' | 'researchers.compare';

export const researchersFeature: ProjectHandlers<Calls> = {
  'researchers.current': ({ researcher }) => ({ name: researcher }),
  'researchers.list': listResearchers,
  'researchers.rename': renameResearcher,
  'researchers.compare': compareResearchers,
};
