import type { ProjectHandlers } from '../../handlers.ts';
import { findInDocuments } from './find-in-documents.ts';
import { findInMemos } from './find-in-memos.ts';
import { findNames } from './find-names.ts';

export const searchFeature: ProjectHandlers<'search.find' | 'search.memos' | 'search.names'> = {
  'search.find': findInDocuments,
  'search.memos': findInMemos,
  'search.names': findNames,
};
