import { AppError } from '../../../shared/errors.ts';
import type { TurnRow } from '../../db/documents.ts';
import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export interface CapturedRow extends TurnRow {
  readonly number: number;
}

const turns = `SELECT turn.number, turn.speakerId, speaker.participantId, speaker.name AS speaker, turn.start, turn.end, turn.at
  FROM turn JOIN speaker ON speaker.id = turn.speakerId WHERE turn.documentId = ?`;

/** The last ones, `last` at most, in their order. */
export function lastTurns(db: Db, documentId: string, last: number): CapturedRow[] {
  const rows = prepared(db, `${turns} ORDER BY turn.start DESC LIMIT ?`).all(documentId, last) as CapturedRow[];
  return rows.toReversed();
}

/** Refuses with `turn-absent` where no turn begins there. */
export function requireTurn(db: Db, documentId: string, start: number): CapturedRow {
  const row = prepared(db, `${turns} AND turn.start = ?`).get(documentId, start) as CapturedRow | undefined;
  if (!row) throw new AppError('turn-absent');
  return row;
}

/** The last turn before `before` by somebody else than that participant; of anybody where none is named. */
export function turnAbove(
  db: Db,
  documentId: string,
  { before = Number.MAX_SAFE_INTEGER, notBy }: { readonly before?: number | undefined; readonly notBy?: string },
): CapturedRow | undefined {
  const sql = `${turns} AND turn.start < ? AND speaker.participantId IS NOT ? ORDER BY turn.start DESC LIMIT 1`;
  return prepared(db, sql).get(documentId, before, notBy ?? null) as CapturedRow | undefined;
}
