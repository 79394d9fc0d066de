import type { CallInput } from '../../../src-main/shared/contract/index.ts';
import type { SessionMethod, SessionSummary } from '../../../src-main/shared/contract/sessions.ts';
import { namesIn } from '../../../src-main/shared/domain/names-in.ts';
import { whenOf } from '../../../src-main/shared/domain/session-when.ts';

/** A session as far as it has been written. */
export interface NewSession {
  readonly method: SessionMethod;
  /** Null until it is written: the suggested one counts. */
  readonly name: string | null;
  readonly day: string;
  readonly time: string;
  readonly place: string;
  readonly guideId: string | null;
  readonly facilitators: string;
  readonly participants: string;
}

/** What goes on as it was last time: the method and its guide, who leads, and where. */
export function beginSession(sessions: readonly SessionSummary[], method?: SessionMethod): NewSession {
  const last = sessions.findLast((session) => method === undefined || session.method === method);
  return {
    method: method ?? last?.method ?? 'interview',
    name: null,
    day: '',
    time: '',
    place: last?.place ?? '',
    guideId: last?.guideId ?? null,
    facilitators: sessions.findLast(({ facilitators }) => facilitators.length > 0)?.facilitators.join(', ') ?? '',
    participants: '',
  };
}

export function sessionToCreate(session: NewSession, name: string, documentId: string | null) {
  const { method, day, time, place, guideId, facilitators, participants } = session;
  const input: CallInput<'sessions.create'> = {
    name,
    method,
    date: whenOf(day, time),
    place,
    guideId,
    people: [
      ...namesIn(facilitators).map((one) => ({ participant: { name: one }, role: 'facilitator' as const })),
      ...namesIn(participants).map((one) => ({ participant: { name: one } })),
    ],
    ...(documentId === null ? {} : { documentId }),
  };
  return input;
}
