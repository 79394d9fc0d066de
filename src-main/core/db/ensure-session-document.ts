import type { DocumentKind } from '../../shared/contract/values.ts';
import type { Work } from '../open-project.ts';
import { insertDocument } from './insert-document.ts';
import { requireSession } from './read-sessions.ts';
import { linkSessionDocument } from './session-document.ts';

/** The document of a session's notes, which is made if there is none. */
export function ensureSessionDocument(work: Work, sessionId: string): string {
  const { documentId, name, method } = requireSession(work.db, sessionId);
  if (documentId !== null) return documentId;
  const kind: DocumentKind = method === 'focus-group' ? 'focus-group' : 'interview';
  const made = insertDocument(work, { name, kind, text: '', fileName: '', format: 'txt', encoding: null });
  linkSessionDocument(work.db, sessionId, made);
  return made;
}
