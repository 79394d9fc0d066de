import { AppError } from '../../../shared/errors.ts';
import { requireSession } from '../../db/read-sessions.ts';
import type { Db } from '../../db/run.ts';

export interface Notes {
  readonly sessionId: string;
  readonly documentId: string;
  /** Of the session. */
  readonly name: string;
}

/** The notes of a session. Refuses with `session-not-running` where none were begun. */
export function requireNotes(db: Db, sessionId: string): Notes {
  const { documentId, name } = requireSession(db, sessionId);
  if (documentId === null) throw new AppError('session-not-running', { name });
  return { sessionId, documentId, name };
}

/** Those that are being taken. */
export function requireRunningNotes(db: Db, sessionId: string): Notes {
  const { startedAt, endedAt, name } = requireSession(db, sessionId);
  if (startedAt === null || endedAt !== null) throw new AppError('session-not-running', { name });
  return requireNotes(db, sessionId);
}
