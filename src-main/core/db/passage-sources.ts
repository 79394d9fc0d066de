import { stretchAt } from '../../shared/domain/stretches.ts';
import { turnsOf } from './documents.ts';
import type { TurnRow } from './documents.ts';
import type { Place } from './present-places.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

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
}

/** A passage as it is stored. */
export interface StoredPlace extends Place {
  readonly formerText: string | null;
}

interface DocumentSource {
  readonly name: string;
  readonly text: string;
  readonly turns: readonly TurnRow[];
}

/** Adds to each place who said it, where and in which words. Each document is read once. */
export function withSources<Row extends StoredPlace>(
  db: Db,
  rows: readonly Row[],
): (Omit<Row, 'formerText'> & PassageSource)[] {
  const documents = new Map<string, DocumentSource>();
  const documentOf = (id: string) => {
    const known = documents.get(id);
    if (known) return known;
    const source = readSource(db, id);
    documents.set(id, source);
    return source;
  };
  return rows.map(({ formerText, ...row }) => ({ ...row, ...sourceOf(documentOf(row.documentId), row, formerText) }));
}

function readSource(db: Db, id: string): DocumentSource {
  const row = prepared(db, 'SELECT name, text FROM document WHERE id = ?').get(id) as { name: string; text: string };
  return { ...row, turns: turnsOf(db, id) };
}

function sourceOf(
  document: DocumentSource,
  { start, end }: Pick<Place, 'start' | 'end'>,
  formerText: string | null,
): PassageSource {
  const index = firstTurnIn(document.turns, start, end);
  const turn = document.turns[index];
  return {
    document: document.name,
    speaker: turn?.speaker ?? null,
    participantId: turn?.participantId ?? null,
    at: turn?.at ?? null,
    turn: turn ? index + 1 : null,
    text: formerText ?? document.text.slice(start, end),
    isEmptied: formerText !== null,
  };
}

function firstTurnIn(turns: readonly TurnRow[], start: number, end: number): number {
  const index = stretchAt(turns, start);
  if (index !== -1) return index;
  // The words of an emptied passage may have been the last ones of their turn.
  if (start === end) return turns.findIndex((turn) => turn.end === start);
  return turns.findIndex((turn) => turn.start < end && turn.end > start);
}
