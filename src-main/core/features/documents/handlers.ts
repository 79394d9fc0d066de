import { listDocuments } from '../../db/read-documents.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { deleteDocuments, moveDocuments, tagDocuments, updateDocument } from './commands.ts';
import { createFolder, deleteFolder, listFolders, moveFolders, renameFolder } from './folders.ts';
import { countWithDocuments, readDocument } from './queries.ts';

type Calls =
  | 'documents.list'
  | 'documents.content'
  | 'documents.update'
  | 'documents.delete'
  | 'documents.deletion'
  | 'documents.move'
  | 'documents.tag'
  | 'folders.list'
  | 'folders.create'
  | 'folders.rename'
  | 'folders.move'
  | 'folders.delete';

export const documentsFeature: ProjectHandlers<Calls> = {
  'documents.list': ({ db }) => listDocuments(db),
  'documents.content': ({ db }, { id }) => readDocument(db, id),
  'documents.update': updateDocument,
  'documents.delete': deleteDocuments,
  'documents.deletion': ({ db }, { ids }) => countWithDocuments(db, ids),
  'documents.move': moveDocuments,
  'documents.tag': tagDocuments,
  'folders.list': ({ db }) => listFolders(db),
  'folders.create': createFolder,
  'folders.rename': renameFolder,
  'folders.move': moveFolders,
  'folders.delete': deleteFolder,
};
