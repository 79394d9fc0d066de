import type { Consent } from '../../shared/contract/participants.ts';
import type { SessionState } from '../../shared/contract/sessions.ts';
import { sessionState } from '../../shared/domain/session-state.ts';
import { peopleOf, sessionRows } from './read-sessions.ts';
import type { SessionRow } from './read-sessions.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

export interface ToldPerson {
  readonly participantId: string;
  readonly name: string;
  readonly consent: Consent['state'];
}

/** A session as tables and reports tell it. */
export interface ToldSession extends SessionRow {
  readonly state: SessionState;
  readonly facilitators: readonly ToldPerson[];
  /** Who was there, or is invited. */
  readonly participants: readonly ToldPerson[];
  readonly guide: string | null;
  readonly document: string | null;
  readonly turns: number;
  /** By its clock, in ms, or until the last turn begins where that is later. Null where neither is known. */
  readonly duration: number | null;
}

const factsSql = `SELECT guide.name AS guide, document.name AS document,
    (SELECT count(*) FROM turn WHERE turn.documentId = session.documentId) AS turns,
    nullif(max(coalesce(elapsed, 0), coalesce((SELECT max(at) FROM turn WHERE turn.documentId = session.documentId), 0)), 0)
      AS duration
  FROM session LEFT JOIN document ON document.id = session.documentId LEFT JOIN guide ON guide.id = ?
    LEFT JOIN sessionClock ON sessionId = session.id
  WHERE session.id = ?`;

/** Every session, in the order of the study. */
export function toldSessions(db: Db): readonly ToldSession[] {
  return sessionRows(db).map((row) => {
    const people = peopleOf(db, row.id).filter(({ attended }) => attended !== false);
    const facts = prepared(db, factsSql).get(row.guideId, row.id) as Pick<
      ToldSession,
      'guide' | 'document' | 'turns' | 'duration'
    >;
    return {
      ...row,
      ...facts,
      state: sessionState(row),
      facilitators: people.filter(({ role }) => role === 'facilitator'),
      participants: people.filter(({ role }) => role === 'participant'),
    };
  });
}
