import type { Stretch } from '../../shared/domain/stretches.ts';
import { documentLength } from '../db/documents.ts';
import { build, run } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { changeText } from './change-text.ts';
import type { ChangedText } from './change-text.ts';
import { turnsBeside } from './turns-beside.ts';
import type { NumberedTurn } from './turns-beside.ts';

export interface NewTurn {
  readonly documentId: string;
  readonly speakerId: string;
  readonly words: string;
  readonly at: number;
}

export interface PutTurn {
  readonly place: Stretch;
  readonly changed: ChangedText;
  /** The turn that it was put beside, and where that stands now. */
  readonly beside: { readonly turn: NumberedTurn; readonly place: Stretch } | null;
}

interface Room {
  readonly from: number;
  readonly insert: string;
  /** Of the new words. */
  readonly start: number;
  /** The turn whose words the insert touches, and how far it moves. */
  readonly beside: { readonly turn: NumberedTurn; readonly shift: number } | null;
}

/** Puts a turn, as a paragraph of its own, behind those that began before it or at the same time. Reads no other turns. */
export function putTurn(work: Work, { documentId, speakerId, words, at }: NewTurn): PutTurn {
  const { from, insert, start, beside } = roomFor(work.db, documentId, { words, at });
  const changed = changeText(work, documentId, [{ from, to: from, insert }]);
  const place = { start, end: start + words.length };
  const touched = beside && { turn: beside.turn, place: shifted(beside.turn, beside.shift) };
  // It took the new words for its own.
  if (touched) run(work.db, build.updateTable('turn').set(touched.place).where('number', '=', touched.turn.number));
  run(work.db, build.insertInto('turn').values({ documentId, speakerId, ...place, at }));
  return { place, changed, beside: touched };
}

function roomFor(db: Db, documentId: string, { words, at }: Pick<NewTurn, 'words' | 'at'>): Room {
  const { above, below } = turnsBeside(db, documentId, at);
  if (above) return { from: above.end, insert: `\n${words}`, start: above.end + 1, beside: { turn: above, shift: 0 } };
  if (below) {
    const insert = `${words}\n`;
    return { from: below.start, insert, start: below.start, beside: { turn: below, shift: insert.length } };
  }
  const from = documentLength(db, documentId);
  return from === 0
    ? { from, insert: words, start: 0, beside: null }
    : { from, insert: `\n${words}`, start: from + 1, beside: null };
}

const shifted = ({ start, end }: Stretch, by: number): Stretch => ({ start: start + by, end: end + by });
