import { sessionSigns } from '../../../shared/domain/session-signs.ts';
import { peopleOf } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';
import { writePeople } from './people.ts';

/** Who speaks in a session's transcript was there: in the order in which they begin to speak, as many as there are keys. */
export function seatSpeakers(work: Work, sessionId: string, documentId: string): void {
  const speakers = speakersOf(work.db, documentId);
  const seated = peopleOf(work.db, sessionId).map(({ participantId, attended }) => ({
    participant: { id: participantId },
    attended: attended ?? (speakers.some(({ id }) => id === participantId) || null),
  }));
  const others = speakers
    .filter(({ id }) => seated.every(({ participant }) => participant.id !== id))
    .map(({ id, role }) => ({
      participant: { id },
      role: role === 'interviewer' ? ('facilitator' as const) : ('participant' as const),
      attended: true,
    }));
  writePeople(work, sessionId, [...seated, ...others].slice(0, sessionSigns.length));
}

const speakersOf = (db: Db, documentId: string) =>
  prepared(
    db,
    `SELECT participant.id, participant.role FROM speaker JOIN participant ON participant.id = participantId
       JOIN turn ON turn.speakerId = speaker.id
     WHERE speaker.documentId = ? GROUP BY participant.id ORDER BY min(turn.start)`,
  ).all(documentId) as { readonly id: string; readonly role: 'participant' | 'interviewer' }[];
