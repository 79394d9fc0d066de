import { quotePassages } from '../../db/quote-passages.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { passagesOfCodes } from './queries.ts';

export const passagesFeature: ProjectHandlers<'passages.get' | 'passages.ofCodes'> = {
  'passages.get': ({ db }, { ids }) => [...quotePassages(db, ids)],
  'passages.ofCodes': passagesOfCodes,
};
