import { refineChanges } from '../../shared/domain/diff-texts.ts';
import type { Stretch } from '../../shared/domain/stretches.ts';
import { build, prepared, run } from '../db/run.ts';
import { deleteSilentSpeakers } from '../db/speakers.ts';
import type { Work } from '../open-project.ts';
import { changeText } from './change-text.ts';
import { readText } from './read-text.ts';
import { recordWhole } from './record-edit.ts';

export interface ChangedTurn {
  readonly words: string;
  readonly speakerId: string;
  readonly at: number | null;
}

/** Gives a turn other words. What stands on the whole turn stands on all its new words; the rest stays on the words that stay. */
export function changeTurn(
  work: Work,
  documentId: string,
  { number, start, end }: Stretch & { readonly number: number },
  { words, speakerId, at }: ChangedTurn,
): Stretch {
  const { db } = work;
  const place = { start, end: start + words.length };
  const whole = prepared(db, 'SELECT id FROM passage WHERE documentId = ? AND start = ? AND end = ?').pluck();
  const passageIds = whole.all(documentId, start, end) as string[];
  const newPlace = { ...place, formerText: null };
  recordWhole(work, { documentId, kind: 'typed' }, () => {
    const changes = refineChanges(readText(db, documentId), [{ from: start, to: end, insert: words }]);
    const changed = changeText(work, documentId, changes);
    const turn = { ...place, speakerId, at };
    run(db, build.updateTable('turn').set(turn).where('number', '=', number));
    passageIds.forEach((id) => run(db, build.updateTable('passage').set(newPlace).where('id', '=', id)));
    return changed;
  });
  deleteSilentSpeakers(work, documentId);
  return place;
}
