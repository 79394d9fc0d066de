import { sessionState } from '../../shared/domain/session-state.ts';
import { sessionRows } from './read-sessions.ts';
import type { SessionRow } from './read-sessions.ts';
import type { Db } from './run.ts';

export type SessionWithNotes = SessionRow & { readonly documentId: string };

export interface NotesScope {
  readonly sessionIds?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
}

/** The sessions that have notes and were not cancelled, in their order. */
export const sessionsWithNotes = (db: Db): readonly SessionWithNotes[] =>
  sessionRows(db).filter((row): row is SessionWithNotes => row.documentId !== null && !row.isCancelled);

export const heldSessions = (db: Db): readonly SessionWithNotes[] =>
  sessionsWithNotes(db).filter((row) => sessionState(row) === 'held');

/** The documents that are meant: of sessions, in their order, and what is named besides. */
export function documentsInScope(db: Db, { sessionIds, documentIds }: NotesScope): readonly string[] {
  const notes = sessionsWithNotes(db);
  const wanted = sessionIds ? notes.filter(({ id }) => sessionIds.includes(id)) : documentIds ? [] : notes;
  return [...new Set([...wanted.map(({ documentId }) => documentId), ...(documentIds ?? [])])];
}
