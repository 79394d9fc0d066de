import type { EmptiedPassage } from '../../shared/contract/texts.ts';
import { countChangedWords } from '../../shared/domain/count-changed-words.ts';
import { normaliseChanges } from '../../shared/domain/normalise-changes.ts';
import { refuseHugeText } from '../../shared/domain/refuse-huge-text.ts';
import { applyChanges, invertChanges, lengthDelta } from '../../shared/domain/text-changes.ts';
import type { TextChange } from '../../shared/domain/text-changes.ts';
import { prepared } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { recordAll } from './document-stretches.ts';
import type { RecalledStretches } from './document-stretches.ts';
import { describeEmptied } from './describe-emptied.ts';
import { movePassages } from './move-passages.ts';
import { moveHeadings, moveTurns } from './move-stretches.ts';
import { readText } from './read-text.ts';
import type { TextEdit } from './text-edit.ts';

export interface ChangedText {
  readonly characters: number;
  readonly emptied: EmptiedPassage[];
  readonly inverse: readonly TextChange[];
  readonly stretches: RecalledStretches;
}

const nothing = { turns: { gone: [], was: [] }, headings: { gone: [], was: [] } };

/** Changes a text and carries everything on it along: turns, headings, passages, counts. Makes no version of it. */
export function changeText(work: Work, documentId: string, changes: readonly TextChange[]): ChangedText {
  const before = readText(work.db, documentId);
  const normal = normaliseChanges(before, changes);
  if (normal.length === 0) return { characters: before.length, emptied: [], inverse: [], stretches: nothing };
  const after = applyChanges(before, normal);
  refuseHugeText(after);
  const edit = { documentId, before, after, changes: normal, inverse: invertChanges(before, normal) };
  storeText(work, edit);
  const turns = moveTurns(work, edit);
  const headings = moveHeadings(work, edit);
  const emptied = movePassages(work, edit);
  const stretches = recordAll(
    { turns: turns.before, headings: headings.before },
    { turns: turns.after, headings: headings.after },
    edit.inverse,
  );
  return { characters: after.length, emptied: describeEmptied(work.db, emptied), inverse: edit.inverse, stretches };
}

function storeText({ db }: Work, { documentId, before, after, changes, inverse }: TextEdit): void {
  const sql = 'INSERT INTO textChange (documentId, changes, inverse, characters, words) VALUES (?, ?, ?, ?, ?)';
  const words = countChangedWords(before, after, changes);
  prepared(db, sql).run(documentId, JSON.stringify(changes), JSON.stringify(inverse), lengthDelta(changes), words);
}
