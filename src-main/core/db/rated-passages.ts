import { joinedStretches } from '../../shared/domain/overlapping-stretches.ts';
import type { DocumentStretch } from '../../shared/domain/overlapping-stretches.ts';
import { isLargeShare } from './coded-passages.ts';
import { speakingParticipant } from './passage-speakers.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** A passage of which somebody said how the speaker felt. */
export interface RatedPassage extends DocumentStretch {
  readonly passageId: string;
  /** Mean of the valences of the codings on it, −2 … +2. */
  readonly valence: number;
  readonly codings: number;
  /** Who speaks where it begins. */
  readonly participantId: string | null;
}

const gap = 200;
// The index is ordered by where passages begin, so what reaches over a place is looked for no further back than this; longer ones
// are few, and found by the length that the index knows.
const long = 2000;

const near = `WITH near (number) AS (
    SELECT passage.rowid FROM
      (SELECT value ->> 0 AS document, value ->> 1 AS low, value ->> 2 AS high FROM json_each(?)) AS span
      CROSS JOIN passage ON documentId = document AND start > low - ${long} AND start < high AND end > low
    UNION SELECT passage.rowid FROM json_each(?) AS document
      CROSS JOIN passage ON documentId = document.value WHERE end - start > ${long}
  )`;

const columns = `passage.id, documentId, start, end, avg(valence), count(*), ${speakingParticipant}`;
const nearby = `${near} SELECT ${columns} FROM near CROSS JOIN passage ON passage.rowid = number
  CROSS JOIN coding ON passageId = passage.id WHERE valence IS NOT NULL GROUP BY number`;
const everywhere = `SELECT ${columns} FROM coding CROSS JOIN passage ON passage.id = passageId
  WHERE valence IS NOT NULL GROUP BY passage.rowid`;

/** The rated passages at these places, among some that lie elsewhere. */
export function ratedPassagesAround(db: Db, places: readonly DocumentStretch[]): RatedPassage[] {
  const rows = isLargeShare(db, places.length)
    ? prepared(db, everywhere).raw().all()
    : prepared(db, nearby)
        .raw()
        .all(...spansOf(places));
  return (rows as RatedRow[]).map(([passageId, documentId, start, end, valence, codings, participantId]) => ({
    passageId,
    documentId,
    start,
    end,
    valence,
    codings,
    participantId,
  }));
}

type RatedRow = readonly [string, string, number, number, number, number, string | null];

function spansOf(places: readonly DocumentStretch[]): readonly [spans: string, documents: string] {
  const spans = joinedStretches(places, gap).map(({ documentId, start, end }) => [documentId, start, end]);
  return [JSON.stringify(spans), JSON.stringify([...new Set(places.map(({ documentId }) => documentId))])];
}
