import type { ProjectHandlers } from '../../handlers.ts';
import { passagesOfCodes } from './queries.ts';

export const passagesFeature: ProjectHandlers<'passages.ofCodes'> = {
  'passages.ofCodes': passagesOfCodes,
};
