import type { Recalled } from '../../shared/domain/recall-stretches.ts';
import { recordStretches } from '../../shared/domain/recall-stretches.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { prepared } from '../db/run.ts';
import type { Db } from '../db/run.ts';

export interface TurnStretch extends Stretch {
  readonly speakerId: string;
  readonly speaker: string;
  /** Who the speaker is; not recorded by early versions of the program. */
  readonly participantId?: string;
  readonly at: number | null;
}

export interface HeadingStretch extends Stretch {
  readonly level: number;
}

/** Who says what, and what are headings; in order. */
export interface DocumentStretches {
  readonly turns: readonly TurnStretch[];
  readonly headings: readonly HeadingStretch[];
}

export interface RecalledStretches {
  readonly turns: Recalled<TurnStretch>;
  readonly headings: Recalled<HeadingStretch>;
}

export const turnColumns = `speakerId, (SELECT name FROM speaker WHERE id = speakerId) AS speaker,
  (SELECT participantId FROM speaker WHERE id = speakerId) AS participantId, start, end, at`;
export const headingColumns = 'start, end, level';

export function readStretches(db: Db, documentId: string): DocumentStretches {
  const turns = `SELECT ${turnColumns} FROM turn WHERE documentId = ? ORDER BY start`;
  const headings = `SELECT ${headingColumns} FROM heading WHERE documentId = ? ORDER BY start`;
  return {
    turns: prepared(db, turns).all(documentId) as TurnStretch[],
    headings: prepared(db, headings).all(documentId) as HeadingStretch[],
  };
}

export function recordAll(
  before: DocumentStretches,
  after: DocumentStretches,
  inverse: readonly TextChange[],
): RecalledStretches {
  return {
    turns: recordStretches(before.turns, after.turns, inverse),
    headings: recordStretches(before.headings, after.headings, inverse),
  };
}
