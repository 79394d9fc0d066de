import { fitsExcerpt } from '../../shared/domain/fits-excerpt.ts';
import type { StandingPiece } from '../../shared/domain/finding-standing.ts';
import { wordsAt } from './passage-words.ts';
import type { Place } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { turnsAt } from './turns-at.ts';
import { isWithheldSql, withheldIn } from './withheld-stretches.ts';

/** A piece of evidence without its words: enough to count by. */
export interface CountedPiece extends StandingPiece, Place {
  readonly excerpt: string | null;
}

interface PieceRow extends Place {
  readonly findingId: string;
  readonly side: StandingPiece['side'];
  readonly excerpt: string | null;
  readonly isEmptied: 0 | 1;
  /** Null where the words begin in no turn. */
  readonly participantId: string | null;
}

// The words of an emptied passage may have been the last ones of their turn.
const piecesSql = `SELECT findingId, side, excerpt, documentId, passage.start, passage.end,
    formerText IS NOT NULL AS isEmptied,
    (SELECT iif(turn.end > passage.start OR (turn.end = passage.start AND passage.end = passage.start), participantId, NULL)
      FROM turn CROSS JOIN speaker ON speaker.id = speakerId
      WHERE turn.documentId = passage.documentId AND turn.start <= passage.start
      ORDER BY turn.start DESC LIMIT 1) AS participantId
  FROM evidence CROSS JOIN passage ON passage.id = evidence.passageId
  WHERE findingId IS NOT NULL ORDER BY evidence.position, evidence.id`;

/** What stands behind each finding, in its order. No words are read: they are many. */
export function piecesOfFindings(db: Db): ReadonlyMap<string, readonly CountedPiece[]> {
  const rows = prepared(db, piecesSql).all() as PieceRow[];
  const isWithheld = withheldAnywhere(db);
  const later = laterSpeakers(db, rows);
  const pieces = rows.map(({ isEmptied, participantId, ...row }, index) => {
    const speaker = participantId ?? later.get(index) ?? null;
    return { ...row, isEmptied: isEmptied === 1, participantId: speaker, isWithheld: isWithheld(row, speaker) };
  });
  return Map.groupBy(pieces, ({ findingId }) => findingId);
}

/** The words of a piece as they are shown: its excerpt, as long as that fits them. */
export function shownWords(db: Db, { documentId, excerpt, start, end }: CountedPiece): string {
  const [words = ''] = wordsAt(db, documentId, [{ start, end }]);
  return excerpt !== null && fitsExcerpt(excerpt, words) ? excerpt : words;
}

/** By row, who speaks first in words that begin between turns. */
function laterSpeakers(db: Db, rows: readonly PieceRow[]): ReadonlyMap<number, string> {
  const between = rows.flatMap((row, index) => (row.participantId === null ? { row, index } : []));
  const found = new Map<number, string>();
  Map.groupBy(between, ({ row }) => row.documentId).forEach((own, documentId) => {
    const places = own.map(({ row }) => row);
    turnsAt(db, documentId, places).forEach((turn, at) => turn && found.set(own[at]!.index, turn.participantId));
  });
  return found;
}

const withheldSql = `SELECT participant.id, documentId FROM participant
  CROSS JOIN speaker ON participantId = participant.id WHERE ${isWithheldSql}`;

/** Tells of words whether their speaker, or anybody who says some of them, did not agree to being quoted. */
function withheldAnywhere(db: Db): (place: Place, speakerId: string | null) => boolean {
  const rows = prepared(db, withheldSql).raw().all() as (readonly [participantId: string, documentId: string])[];
  const people = new Set(rows.map(([participantId]) => participantId));
  const inDocument = new Map(
    [...new Set(rows.map(([, documentId]) => documentId))].map((id) => [id, withheldIn(db, id)]),
  );
  return (place, speakerId) => people.has(speakerId ?? '') || (inDocument.get(place.documentId)?.(place) ?? false);
}
