import type { Stretch } from '../../shared/domain/stretches.ts';
import { documentLength } from '../db/documents.ts';
import { build, prepared, run } from '../db/run.ts';
import type { Db } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { changeText } from './change-text.ts';
import { recordAll } from './document-stretches.ts';
import type { TurnStretch } from './document-stretches.ts';
import { recordEdit } from './record-edit.ts';
import { turnsBeside } from './turns-beside.ts';
import type { NumberedTurn } from './turns-beside.ts';

export interface NewTurn {
  readonly documentId: string;
  readonly speakerId: string;
  readonly words: string;
  readonly at: number;
}

/** The turn whose words an insert touches, and where it stands after it. */
interface Beside {
  readonly turn: NumberedTurn;
  readonly shift: number;
}

interface Room {
  readonly from: number;
  readonly insert: string;
  /** Of the new words. */
  readonly start: number;
  readonly beside: Beside | null;
}

/** Puts a turn, as a paragraph of its own, behind those that began before it or at the same time. Reads no other turns. */
export function placeNewTurn(work: Work, { documentId, speakerId, words, at }: NewTurn): Stretch {
  const { from, insert, start, beside } = roomFor(work.db, documentId, { words, at });
  const changed = changeText(work, documentId, [{ from, to: from, insert }]);
  const place = { start, end: start + words.length };
  if (beside) putBack(work.db, beside);
  run(work.db, build.insertInto('turn').values({ documentId, speakerId, ...place, at }));
  const before = beside ? [withoutNumber(beside.turn)] : [];
  const moved = before.map((turn) => ({ ...turn, ...placeOf(beside!) }));
  const own = { ...(prepared(work.db, speakerSql).get(speakerId) as Speaker), ...place, at };
  const after = [...moved, own].sort((one, other) => one.start - other.start);
  const { headings } = changed.stretches;
  const { turns } = recordAll({ turns: before, headings: [] }, { turns: after, headings: [] }, changed.inverse);
  recordEdit(work, { documentId, kind: 'typed', inverse: changed.inverse, stretches: { turns, headings } });
  return place;
}

type Speaker = Pick<TurnStretch, 'speakerId' | 'speaker' | 'participantId'>;
const speakerSql = 'SELECT id AS speakerId, name AS speaker, participantId FROM speaker WHERE id = ?';

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

const placeOf = ({ turn, shift }: Beside): Stretch => ({ start: turn.start + shift, end: turn.end + shift });

// It took the new words for its own.
function putBack(db: Db, beside: Beside): void {
  run(db, build.updateTable('turn').set(placeOf(beside)).where('number', '=', beside.turn.number));
}

const withoutNumber = ({ number: _number, ...turn }: NumberedTurn): TurnStretch => turn;
