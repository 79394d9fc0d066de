import { refineChanges } from '../../shared/domain/diff-texts.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { composeChanges } from '../../shared/domain/text-changes.ts';
import { build, prepared, run } from '../db/run.ts';
import { deleteSilentSpeakers } from '../db/speakers.ts';
import type { Work } from '../open-project.ts';
import { changeText } from './change-text.ts';
import { moveTurn } from './move-turn.ts';
import type { PlacedTurn } from './move-turn.ts';
import { readText } from './read-text.ts';
import { recordWhole } from './record-edit.ts';

export interface ChangedTurn {
  readonly words: string;
  readonly speakerId: string;
  readonly at: number | null;
}

interface Turn extends Stretch {
  readonly number: number;
  readonly at: number | null;
}

/**
 * Gives a turn other words. What stands on the whole turn stands on all its new words; the rest stays on the words that stay.
 * With another time it moves to where that belongs.
 */
export function changeTurn(work: Work, documentId: string, turn: Turn, changed: ChangedTurn): Stretch {
  const { place } = recordWhole(work, { documentId, kind: 'typed' }, () => {
    const reworded = reword(work, documentId, turn, changed);
    const { at, speakerId } = changed;
    if (at === null || at === turn.at) return reworded;
    const moved = moveTurn(work, documentId, { ...reworded.place, speakerId, at });
    return { place: moved.place, inverse: composeChanges(moved.inverse, reworded.inverse) };
  });
  deleteSilentSpeakers(work, documentId);
  return place;
}

function reword(work: Work, documentId: string, { number, start, end }: Turn, changed: ChangedTurn): PlacedTurn {
  const { db } = work;
  const { words, ...said } = changed;
  const place = { start, end: start + words.length };
  const whole = prepared(db, 'SELECT id FROM passage WHERE documentId = ? AND start = ? AND end = ?').pluck();
  const passageIds = whole.all(documentId, start, end) as string[];
  const changes = refineChanges(readText(db, documentId), [{ from: start, to: end, insert: words }]);
  const { inverse } = changeText(work, documentId, changes);
  run(
    db,
    build
      .updateTable('turn')
      .set({ ...place, ...said })
      .where('number', '=', number),
  );
  const newPlace = { ...place, formerText: null };
  passageIds.forEach((id) => run(db, build.updateTable('passage').set(newPlace).where('id', '=', id)));
  return { place, inverse };
}
