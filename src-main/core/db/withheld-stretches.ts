import { sharesWords } from '../../shared/domain/relate-stretches.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Of a participant, what `mayQuote` denies. */
export const isWithheldSql = "(participant.consent IN ('refused', 'withdrawn') OR participant.mayQuote IS 0)";

/** Tells of words of a document whether anybody says some of them who did not agree to being quoted. */
export const withheldIn = (db: Db, documentId: string): ((words: Stretch) => boolean) =>
  sharesWords(withheldTurns(db, documentId));

// Beginning with the few speakers: of most documents all may be quoted.
function withheldTurns(db: Db, documentId: string): readonly Stretch[] {
  const sql = `SELECT turn.start, turn.end FROM speaker CROSS JOIN participant ON participant.id = participantId
      CROSS JOIN turn ON turn.speakerId = speaker.id
    WHERE speaker.documentId = ? AND ${isWithheldSql} ORDER BY turn.start`;
  return prepared(db, sql).all(documentId) as Stretch[];
}
