import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { requireSession } from '../../db/read-sessions.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

/** Of everybody who is in the session or speaks in its notes, in the order of the seats; who isn't seated comes last. */
export function talkBalance(db: Db, { sessionId }: CallParsed<'capture.balance'>): CallOutput<'capture.balance'> {
  const { documentId } = requireSession(db, sessionId);
  const spoken = `SELECT speaker.participantId, count(*) AS turns, sum(turn.end - turn.start) AS characters, max(turn.at) AS lastAt
    FROM turn JOIN speaker ON speaker.id = turn.speakerId WHERE turn.documentId = ? GROUP BY speaker.participantId`;
  const rows = prepared(db, spoken).all(documentId) as CallOutput<'capture.balance'>;
  const seats = 'SELECT participantId FROM sessionPerson WHERE sessionId = ? ORDER BY position, number';
  const silent = (prepared(db, seats).pluck().all(sessionId) as string[]).map(
    (participantId) => [participantId, { participantId, turns: 0, characters: 0, lastAt: null }] as const,
  );
  return [...new Map([...silent, ...rows.map((row) => [row.participantId, row] as const)]).values()];
}
