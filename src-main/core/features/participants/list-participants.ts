import type { CallOutput } from '../../../shared/contract/index.ts';
import { consentOf } from '../../db/consent.ts';
import type { StoredConsent } from '../../db/consent.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import { wordsOfSpeakers } from '../../db/turn-words.ts';
import { isWithheldSql } from '../../db/withheld-stretches.ts';

type Participants = CallOutput<'participants.list'>;
type Row = Omit<Participants[number], 'words' | 'values' | 'consent'> & StoredConsent;

/** A coding counts for the participant in whose turn it begins. */
export function listParticipants(db: Db): Participants {
  const rows = prepared(
    db,
    `SELECT participant.id, participant.name, participant.role, pseudonym, consent, mayRecord, mayQuote, storedUntil,
       count(DISTINCT speaker.documentId) AS documents,
       (SELECT count(*) FROM turn JOIN speaker AS s ON s.id = turn.speakerId WHERE s.participantId = participant.id) AS turns,
       (SELECT count(*) FROM turn JOIN speaker AS s ON s.id = turn.speakerId
          JOIN passage ON passage.documentId = turn.documentId AND passage.start >= turn.start AND passage.start < turn.end
          JOIN coding ON coding.passageId = passage.id
        WHERE s.participantId = participant.id) AS codings
     FROM participant LEFT JOIN speaker ON speaker.participantId = participant.id
     GROUP BY participant.id ORDER BY participant.name`,
  ).all() as Row[];
  const words = wordsOfSpeakers(db);
  const speakers = Map.groupBy(speakerPlaces(db), (speaker) => speaker.participantId);
  const values = Map.groupBy(valuesOfParticipants(db), (value) => value.participantId);
  return rows.map(({ consent, mayRecord, mayQuote, storedUntil, ...row }) => ({
    ...row,
    consent: consentOf({ consent, mayRecord, mayQuote, storedUntil }),
    words: (speakers.get(row.id) ?? []).reduce((sum, { id }) => sum + (words.get(id) ?? 0), 0),
    values: Object.fromEntries((values.get(row.id) ?? []).map(({ attributeId, value }) => [attributeId, value])),
  }));
}

export function listSpeakers(db: Db): CallOutput<'speakers.list'> {
  const rows = prepared(
    db,
    `SELECT speaker.id, speaker.name, speaker.documentId, speaker.participantId,
       (SELECT count(*) FROM turn WHERE speakerId = speaker.id) AS turns
     FROM speaker JOIN document ON document.id = speaker.documentId ORDER BY document.number, speaker.name`,
  ).all() as Omit<CallOutput<'speakers.list'>[number], 'words'>[];
  const words = wordsOfSpeakers(db);
  return rows.map((row) => ({ ...row, words: words.get(row.id) ?? 0 }));
}

/** Those whose words are withheld. */
export const listWithheld = (db: Db): string[] =>
  prepared(db, `SELECT id FROM participant WHERE ${isWithheldSql}`).pluck().all() as string[];

const speakerPlaces = (db: Db) =>
  prepared(db, 'SELECT id, participantId FROM speaker').all() as { id: string; participantId: string }[];

const valuesOfParticipants = (db: Db) =>
  prepared(
    db,
    'SELECT participantId, attributeId, value FROM attributeValue WHERE participantId IS NOT NULL',
  ).all() as {
    participantId: string;
    attributeId: string;
    value: string;
  }[];
