import type { Stretch } from '../../shared/domain/stretches.ts';
import { composeChanges } from '../../shared/domain/text-changes.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { build, prepared, run } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { changeText } from './change-text.ts';
import { putTurn } from './put-turn.ts';
import { readText } from './read-text.ts';
import { withoutTurn } from './without-turn.ts';

export interface PlacedTurn {
  readonly place: Stretch;
  /** Takes the text back to what it was. */
  readonly inverse: readonly TextChange[];
}

interface TimedTurn extends Stretch {
  readonly speakerId: string;
  readonly at: number;
}

/** Brings a turn where its time belongs, with all that stands on its words; of longer passages, those go on without it. */
export function moveTurn(work: Work, documentId: string, turn: TimedTurn): PlacedTurn {
  const { db } = work;
  const { start, end, speakerId, at } = turn;
  if (isInPlace(db, documentId, turn)) return { place: { start, end }, inverse: [] };
  const standing = passagesIn(db, documentId, turn);
  const text = readText(db, documentId);
  const taken = changeText(work, documentId, [withoutTurn(text, turn)]);
  const { place, changed } = putTurn(work, { documentId, speakerId, words: text.slice(start, end), at });
  const shift = place.start - start;
  standing.forEach(({ id, ...was }) => {
    const there = { ...was, start: was.start + shift, end: was.end + shift };
    run(db, build.updateTable('passage').set(there).where('id', '=', id));
  });
  return { place, inverse: composeChanges(changed.inverse, taken.inverse) };
}

/** Whether it stands between turns of such times. */
function isInPlace(db: Db, documentId: string, { start, at }: TimedTurn): boolean {
  const timeOf = (side: '<' | '>', order: 'ASC' | 'DESC') => {
    const sql = `SELECT at FROM turn WHERE documentId = ? AND at IS NOT NULL AND start ${side} ? ORDER BY start ${order} LIMIT 1`;
    return prepared(db, sql).pluck().get(documentId, start) as number | undefined;
  };
  return (timeOf('<', 'DESC') ?? at) <= at && at <= (timeOf('>', 'ASC') ?? at);
}

interface PassageRow extends Stretch {
  readonly id: string;
  readonly formerText: string | null;
}

function passagesIn(db: Db, documentId: string, { start, end }: Stretch): readonly PassageRow[] {
  const sql = `SELECT id, start, end, formerText FROM passage
    WHERE documentId = ? AND start BETWEEN ? AND ? AND end <= ?`;
  return prepared(db, sql).all(documentId, start, end, end) as PassageRow[];
}
