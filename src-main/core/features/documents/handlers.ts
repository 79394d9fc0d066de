import { listDocuments } from '../../db/read-documents.ts';
import type { ProjectHandlers } from '../../handlers.ts';
import { deleteDocument, renameParticipant, renameSpeaker, updateDocument } from './commands.ts';
import { listParticipants } from './list-participants.ts';
import { countWithDocument, readDocument } from './queries.ts';

type Calls =
  | 'documents.list'
  | 'documents.content'
  | 'documents.update'
  | 'documents.delete'
  | 'documents.deletion'
  | 'speakers.rename'
  | 'participants.list'
  | 'participants.rename';

export const documentsFeature: ProjectHandlers<Calls> = {
  'documents.list': ({ db }) => listDocuments(db),
  'documents.content': ({ db }, { id }) => readDocument(db, id),
  'documents.update': updateDocument,
  'documents.delete': deleteDocument,
  'documents.deletion': ({ db }, { id }) => countWithDocument(db, id),
  'speakers.rename': renameSpeaker,
  'participants.list': ({ db }) => listParticipants(db),
  'participants.rename': renameParticipant,
};
