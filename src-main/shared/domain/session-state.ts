import type { SessionState } from '../contract/sessions.ts';

export interface SessionFacts {
  readonly isCancelled: boolean;
  /** UTC ms at which its notes were begun and ended. */
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly documentId: string | null;
}

/** A session with a document that was never captured has a transcript as its notes: it was held. */
export function sessionState({ isCancelled, startedAt, endedAt, documentId }: SessionFacts): SessionState {
  if (isCancelled) return 'cancelled';
  if (startedAt !== null) return endedAt === null ? 'running' : 'held';
  return documentId === null ? 'planned' : 'held';
}
