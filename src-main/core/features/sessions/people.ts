import type { CallParsed } from '../../../shared/contract/index.ts';
import type { SessionPerson } from '../../../shared/contract/sessions.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { freeSign } from '../../../shared/domain/session-signs.ts';
import { AppError } from '../../../shared/errors.ts';
import { participantId, requireParticipant } from '../../db/participants.ts';
import { peopleOf, requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

type Given = CallParsed<'sessions.setPeople'>['people'][number];
type Seat = Pick<SessionPerson, 'participantId' | 'name' | 'role' | 'attended' | 'sign'>;
type Unsigned = Omit<Seat, 'sign'> & { readonly sign: string | undefined };

export function setPeople(work: Work, { id, people }: CallParsed<'sessions.setPeople'>): Nothing {
  work.describe({ name: requireSession(work.db, id).name });
  writePeople(work, id, people);
  return {};
}

/** Of those who are there already, what isn't said stays as it is. */
export function writePeople(work: Work, sessionId: string, people: readonly Given[]): void {
  const { db } = work;
  const before = peopleOf(db, sessionId);
  const seats = withSigns(unsigned(work, before, people));
  const ids = seats.map((seat) => seat.participantId);
  prepared(
    db,
    'DELETE FROM sessionPerson WHERE sessionId = ? AND participantId NOT IN (SELECT value FROM json_each(?))',
  ).run(sessionId, JSON.stringify(ids));
  seats.forEach((seat, position) => writeSeat(db, sessionId, seat, position));
  seats.forEach((seat) =>
    followRole(db, before.find(({ participantId: id }) => id === seat.participantId) ?? null, seat),
  );
}

/** Each of them once: where the first is named. */
function unsigned(work: Work, before: readonly SessionPerson[], people: readonly Given[]): Unsigned[] {
  const seats = people.map(({ participant, role, sign, attended }) => {
    const id = 'id' in participant ? participant.id : participantId(work, participant.name);
    const known = before.find((one) => one.participantId === id);
    return {
      participantId: id,
      name: requireParticipant(work.db, id).name,
      role: role ?? known?.role ?? 'participant',
      sign: sign ?? known?.sign,
      attended: attended === undefined ? (known?.attended ?? null) : attended,
    };
  });
  return [...Map.groupBy(seats, (seat) => seat.participantId).values()].map(([first]) => first!);
}

function withSigns(seats: readonly Unsigned[]): Seat[] {
  const taken = new Map<string, string>();
  seats.forEach(({ sign, name }) => {
    if (sign === undefined) return;
    const other = taken.get(sign);
    if (other !== undefined) throw new AppError('sign-taken', { sign, name: other });
    taken.set(sign, name);
  });
  return seats.map((seat) => {
    const sign = seat.sign ?? freeSign(new Set(taken.keys()), seat.role);
    if (sign === undefined) throw new AppError('session-full');
    taken.set(sign, seat.name);
    return { ...seat, sign };
  });
}

const write = `INSERT INTO sessionPerson (sessionId, participantId, role, sign, attended, position) VALUES (?, ?, ?, ?, ?, ?)
  ON CONFLICT (sessionId, participantId) DO UPDATE
  SET role = excluded.role, sign = excluded.sign, attended = excluded.attended, position = excluded.position
  WHERE role <> excluded.role OR sign <> excluded.sign OR attended IS NOT excluded.attended OR position <> excluded.position`;

function writeSeat(db: Db, sessionId: string, seat: Seat, position: number): void {
  const attended = seat.attended === null ? null : Number(seat.attended);
  prepared(db, write).run(sessionId, seat.participantId, seat.role, seat.sign, attended, position);
}

// Who facilitates is an interviewer everywhere: their talk can be left out, and they fill no quota.
function followRole(db: Db, before: Pick<Seat, 'participantId' | 'role'> | null, now: Seat): void {
  if (now.role === 'facilitator' && before?.role !== 'facilitator') setRole(db, now.participantId, 'interviewer');
  if (now.role === 'participant' && before?.role === 'facilitator' && !facilitates(db, now.participantId)) {
    setRole(db, now.participantId, 'participant');
  }
}

const setRole = (db: Db, id: string, role: string) =>
  prepared(db, 'UPDATE participant SET role = ? WHERE id = ? AND role <> ?').run(role, id, role);

const facilitates = (db: Db, id: string): boolean =>
  prepared(db, "SELECT 1 FROM sessionPerson WHERE participantId = ? AND role = 'facilitator'").get(id) !== undefined;
