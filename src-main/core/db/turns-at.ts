import type { Place } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { isWithheldSql } from './withheld-stretches.ts';

/** The turn in which words begin. */
export interface FoundTurn {
  /** From 1. */
  readonly number: number;
  readonly end: number;
  readonly at: number | null;
  readonly speaker: string;
  readonly participantId: string;
  /** Who speaks did not agree to being quoted. */
  readonly isWithheld: boolean;
}

type Words = Pick<Place, 'start' | 'end'>;

/** The turns in which words of a document begin, in the order of these. Of all turns only the starts are read. */
export function turnsAt(db: Db, documentId: string, places: readonly Words[]): readonly (FoundTurn | null)[] {
  const sorted = 'SELECT start FROM turn WHERE documentId = ? ORDER BY start';
  const starts = prepared(db, sorted).pluck().all(documentId) as number[];
  const around = places.map(({ start, end }) => {
    const index = countUpTo(starts, start) - 1;
    const hasNext = (starts[index + 1] ?? end) < end;
    return { before: starts[index], next: hasNext ? starts[index + 1] : undefined };
  });
  const wanted = new Set(around.flatMap(({ before, next }) => [before, next]).filter((start) => start !== undefined));
  const turns = readTurns(db, documentId, [...wanted], starts);
  return places.map(({ start, end }, index) => {
    const { before, next } = around[index]!;
    const turn = turns.get(before ?? -1) ?? null;
    // The words of an emptied passage may have been the last ones of their turn.
    if (turn && (start < turn.end || (start === end && start === turn.end))) return turn;
    return turns.get(next ?? -1) ?? null;
  });
}

type TurnRow = readonly [start: number, end: number, at: number | null, speakerId: string];

// Speakers are few: they are read once, not again for each turn.
function readTurns(
  db: Db,
  documentId: string,
  wanted: readonly number[],
  starts: readonly number[],
): ReadonlyMap<number, FoundTurn> {
  const sql = `SELECT turn.start, turn.end, turn.at, speakerId
    FROM json_each(?) AS wanted CROSS JOIN turn ON turn.documentId = ? AND turn.start = wanted.value`;
  const rows = prepared(db, sql).raw().all(JSON.stringify(wanted), documentId) as TurnRow[];
  const speakers = speakersIn(db, documentId);
  return new Map(
    rows.map(([start, end, at, speakerId]) => [
      start,
      { number: countUpTo(starts, start), end, at, ...speakers.get(speakerId)! },
    ]),
  );
}

type Speaking = Pick<FoundTurn, 'speaker' | 'participantId' | 'isWithheld'>;
type SpeakerRow = readonly [id: string, name: string, participantId: string, isWithheld: 0 | 1];

function speakersIn(db: Db, documentId: string): ReadonlyMap<string, Speaking> {
  const sql = `SELECT speaker.id, speaker.name, participantId, ${isWithheldSql}
    FROM speaker CROSS JOIN participant ON participant.id = participantId WHERE speaker.documentId = ?`;
  const rows = prepared(db, sql).raw().all(documentId) as SpeakerRow[];
  return new Map(
    rows.map(([id, speaker, participantId, isWithheld]) => [
      id,
      { speaker, participantId, isWithheld: isWithheld === 1 },
    ]),
  );
}

/** How many of them are no greater. */
function countUpTo(sorted: readonly number[], most: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
