import { stretchAt } from '../../shared/domain/stretches.ts';
import { turnsOf } from './documents.ts';
import type { TurnRow } from './documents.ts';
import type { Place } from './passages.ts';
import { prepared } from './run.ts';
import type { Db } from './run.ts';

/** Who said a passage, where, in which words. */
export interface PassageSource {
  readonly document: string;
  readonly speaker: string | null;
  readonly participantId: string | null;
  readonly at: number | null;
  readonly turn: number | null;
  readonly text: string;
}

interface DocumentSource {
  readonly name: string;
  readonly text: string;
  readonly turns: readonly TurnRow[];
}

/** Adds to each place who said it, where and in which words. Each document is read once. */
export function withSources<Row extends Place>(db: Db, rows: readonly Row[]): (Row & PassageSource)[] {
  const documents = new Map<string, DocumentSource>();
  const documentOf = (id: string) => {
    const known = documents.get(id);
    if (known) return known;
    const source = readSource(db, id);
    documents.set(id, source);
    return source;
  };
  return rows.map((row) => ({ ...row, ...sourceOf(documentOf(row.documentId), row) }));
}

function readSource(db: Db, id: string): DocumentSource {
  const row = prepared(db, 'SELECT name, text FROM document WHERE id = ?').get(id) as { name: string; text: string };
  return { ...row, turns: turnsOf(db, id) };
}

function sourceOf(document: DocumentSource, { start, end }: Place): PassageSource {
  const index = firstTurnIn(document.turns, start, end);
  const turn = document.turns[index];
  return {
    document: document.name,
    speaker: turn?.speaker ?? null,
    participantId: turn?.participantId ?? null,
    at: turn?.at ?? null,
    turn: turn ? index + 1 : null,
    text: document.text.slice(start, end),
  };
}

function firstTurnIn(turns: readonly TurnRow[], start: number, end: number): number {
  const index = stretchAt(turns, start);
  if (index !== -1) return index;
  return turns.findIndex((turn) => turn.start < end && turn.end > start);
}
