import { listMemos } from '../../db/read-memos.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { createMemo, deleteMemos, updateMemo } from './commands.ts';
import { memosOfDocument } from './queries.ts';
import { resolveLinks } from './resolve-links.ts';

type Calls = 'memos.list' | 'memos.ofDocument' | 'memos.links' | 'memos.create' | 'memos.update' | 'memos.delete';

export const memosFeature: ProjectHandlers<Calls> = {
  'memos.list': ({ db }) => listMemos(db),
  'memos.ofDocument': ({ db }, { documentId }) => memosOfDocument(db, documentId),
  'memos.links': ({ db }, { urls }) => resolveLinks(db, urls),
  'memos.create': createMemo,
  'memos.update': updateMemo,
  'memos.delete': deleteMemos,
};
