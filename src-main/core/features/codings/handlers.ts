import type { ProjectHandlers } from '../../handlers.ts';
import { addCodings } from './add-codings.ts';
import { createCoding, deleteCodings, recode, resizeCoding } from './commands.ts';
import { createMemo, deleteMemo, setCodingMemo, updateMemo } from './memos.ts';
import { codingsOfDocument, memosOfDocument } from './queries.ts';

type Calls =
  | 'codings.ofDocument'
  | 'codings.create'
  | 'codings.add'
  | 'codings.resize'
  | 'codings.recode'
  | 'codings.delete'
  | 'codings.setMemo'
  | 'memos.ofDocument'
  | 'memos.create'
  | 'memos.update'
  | 'memos.delete';

export const codingsFeature: ProjectHandlers<Calls> = {
  'codings.ofDocument': ({ db }, { documentId }) => codingsOfDocument(db, documentId),
  'codings.create': createCoding,
  'codings.add': addCodings,
  'codings.resize': resizeCoding,
  'codings.recode': recode,
  'codings.delete': deleteCodings,
  'codings.setMemo': setCodingMemo,
  'memos.ofDocument': ({ db }, { documentId }) => memosOfDocument(db, documentId),
  'memos.create': createMemo,
  'memos.update': updateMemo,
  'memos.delete': deleteMemo,
};
