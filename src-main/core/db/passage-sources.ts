import { wordsAt } from './passage-words.ts';
import type { Place } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';
import { turnsAt } from './turns-at.ts';
import { withheldIn } from './withheld-stretches.ts';

/** Who said a passage, where, in which words. */
export interface PassageSource {
  readonly document: string;
  readonly speaker: string | null;
  readonly participantId: string | null;
  readonly at: number | null;
  readonly turn: number | null;
  /** What the words were, where they were all deleted. */
  readonly text: string;
  readonly isEmptied: boolean;
  /** Somebody who says some of it did not agree to being quoted. */
  readonly isWithheld: boolean;
}

/** A passage as it is stored. */
export interface StoredPlace extends Place {
  readonly formerText: string | null;
}

/** Adds to each place who said it, where and in which words. Each document is read once. */
export function withSources<Row extends StoredPlace>(
  db: Db,
  rows: readonly Row[],
): (Omit<Row, 'formerText'> & PassageSource)[] {
  const indexed = rows.map((row, index) => ({ row, index }));
  const sources = new Map<number, PassageSource>();
  Map.groupBy(indexed, ({ row }) => row.documentId).forEach((own, documentId) => {
    const found = sourcesIn(
      db,
      documentId,
      own.map(({ row }) => row),
    );
    own.forEach(({ index }, at) => sources.set(index, found[at]!));
  });
  return rows.map(({ formerText: _former, ...row }, index) => ({ ...row, ...sources.get(index)! }));
}

function sourcesIn(db: Db, documentId: string, places: readonly StoredPlace[]): readonly PassageSource[] {
  const name = prepared(db, 'SELECT name FROM document WHERE id = ?').pluck().get(documentId) as string;
  const words = wordsAt(db, documentId, places);
  const turns = turnsAt(db, documentId, places);
  const isWithheld = withheldIn(db, documentId);
  return places.map((place, index) => {
    const turn = turns[index];
    return {
      document: name,
      speaker: turn?.speaker ?? null,
      participantId: turn?.participantId ?? null,
      at: turn?.at ?? null,
      turn: turn?.number ?? null,
      text: place.formerText ?? words[index]!,
      isEmptied: place.formerText !== null,
      isWithheld: (turn?.isWithheld ?? false) || isWithheld(place),
    };
  });
}
