import type { Session, SessionMethod, SessionPerson, SessionSummary } from '../../shared/contract/sessions.ts';
import { sessionState } from '../../shared/domain/session-state.ts';
import { AppError } from '../../shared/errors.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { isWithheldSql } from './withheld-stretches.ts';

export interface SessionRow {
  readonly id: string;
  readonly name: string;
  readonly method: SessionMethod;
  readonly date: string | null;
  readonly place: string;
  readonly noteTakers: string[];
  /** By which it is conducted: its document's guide once it has one. */
  readonly guideId: string | null;
  readonly documentId: string | null;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly isCancelled: boolean;
}

type StoredSession = Omit<SessionRow, 'noteTakers' | 'isCancelled'> & {
  readonly noteTakers: string;
  readonly isCancelled: 0 | 1;
};

const sessions = `SELECT session.id, name, method, date, place, noteTakers, session.documentId, startedAt, endedAt, isCancelled,
    iif(session.documentId IS NULL, session.guideId, documentGuide.guideId) AS guideId
  FROM session LEFT JOIN documentGuide ON documentGuide.documentId = session.documentId`;

const toRow = ({ noteTakers, isCancelled, ...row }: StoredSession): SessionRow => ({
  ...row,
  noteTakers: JSON.parse(noteTakers) as string[],
  isCancelled: isCancelled === 1,
});

export function requireSession(db: Db, id: string): SessionRow {
  const row = prepared(db, `${sessions} WHERE session.id = ?`).get(id) as StoredSession | undefined;
  if (!row) throw new AppError('not-found', { kind: 'session', id });
  return toRow(row);
}

/** By date, those without one last; of the same date in the order in which they were made. */
export function sessionRows(db: Db): SessionRow[] {
  const sql = `${sessions} ORDER BY date IS NULL, date, createdAt, session.id`;
  return (prepared(db, sql).all() as StoredSession[]).map(toRow);
}

export function listSessions(db: Db): SessionSummary[] {
  const people = Map.groupBy(everybody(db), ({ sessionId }) => sessionId);
  const turns = prepared(db, 'SELECT count(*) FROM turn WHERE documentId = ?').pluck();
  return sessionRows(db).map((row) => {
    const own = people.get(row.id) ?? [];
    return {
      ...shown(row),
      participants: own.filter(({ role, attended }) => role === 'participant' && attended !== 0).length,
      facilitators: own.filter(({ role }) => role === 'facilitator').map(({ name }) => name),
      turns: row.documentId === null ? 0 : (turns.get(row.documentId) as number),
    };
  });
}

export function readSession(db: Db, id: string): Session {
  return { ...shown(requireSession(db, id)), people: peopleOf(db, id) };
}

const shown = ({ isCancelled, ...row }: SessionRow) => ({ ...row, state: sessionState({ isCancelled, ...row }) });

/** In the order of their seats. */
export function peopleOf(db: Db, sessionId: string): SessionPerson[] {
  const sql = `SELECT participantId, name, sessionPerson.role, sign, attended, consent, mayRecord, ${isWithheldSql} AS isWithheld
    FROM sessionPerson JOIN participant ON participant.id = participantId
    WHERE sessionId = ? ORDER BY position, number`;
  return (prepared(db, sql).all(sessionId) as StoredPerson[]).map(({ attended, mayRecord, isWithheld, ...person }) => ({
    ...person,
    attended: toBoolean(attended),
    mayRecord: toBoolean(mayRecord),
    isWithheld: isWithheld === 1,
  }));
}

type StoredPerson = Omit<SessionPerson, 'attended' | 'mayRecord' | 'isWithheld'> & {
  readonly attended: 0 | 1 | null;
  readonly mayRecord: 0 | 1 | null;
  readonly isWithheld: 0 | 1;
};

const toBoolean = (value: 0 | 1 | null): boolean | null => (value === null ? null : value === 1);

interface Somebody {
  readonly sessionId: string;
  readonly name: string;
  readonly role: SessionPerson['role'];
  readonly attended: 0 | 1 | null;
}

const everybody = (db: Db): Somebody[] =>
  prepared(
    db,
    `SELECT sessionId, name, sessionPerson.role, attended FROM sessionPerson
     JOIN participant ON participant.id = participantId ORDER BY sessionId, position, number`,
  ).all() as Somebody[];
