import type { Stretch } from '../../shared/domain/stretches.ts';
import { prepared } from '../db/run.ts';
import type { Work } from '../open-project.ts';
import { recordAll } from './document-stretches.ts';
import type { TurnStretch } from './document-stretches.ts';
import { putTurn } from './put-turn.ts';
import type { NewTurn } from './put-turn.ts';
import { recordEdit } from './record-edit.ts';
import type { NumberedTurn } from './turns-beside.ts';

type Speaker = Pick<TurnStretch, 'speakerId' | 'speaker' | 'participantId'>;
const speakerSql = 'SELECT id AS speakerId, name AS speaker, participantId FROM speaker WHERE id = ?';

/** Puts a turn where its time belongs, as one edit of the text. */
export function placeNewTurn(work: Work, turn: NewTurn): Stretch {
  const { documentId, speakerId, at } = turn;
  const { place, changed, beside } = putTurn(work, turn);
  const before = beside ? [withoutNumber(beside.turn)] : [];
  const moved = before.map((other) => ({ ...other, ...beside!.place }));
  const own = { ...(prepared(work.db, speakerSql).get(speakerId) as Speaker), ...place, at };
  const after = [...moved, own].sort((one, other) => one.start - other.start);
  const { headings } = changed.stretches;
  const { turns } = recordAll({ turns: before, headings: [] }, { turns: after, headings: [] }, changed.inverse);
  recordEdit(work, { documentId, kind: 'typed', inverse: changed.inverse, stretches: { turns, headings } });
  return place;
}

const withoutNumber = ({ number: _number, ...turn }: NumberedTurn): TurnStretch => turn;
