import type { ProjectHandlers } from '../../handlers.ts';
import { findInDocuments } from './queries.ts';

export const searchFeature: ProjectHandlers<'search.find'> = {
  'search.find': findInDocuments,
};
