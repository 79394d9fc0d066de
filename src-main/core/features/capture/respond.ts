import type { CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { deleteMarks, marksWithin } from '../../db/marks.ts';
import { requireParticipant } from '../../db/participants.ts';
import type { Work } from '../../open-project.ts';
import { isRepeated } from './is-repeated.ts';
import { markResponse } from './mark-turn.ts';
import { requireNotes } from './running-notes.ts';
import { requireTurn, turnAbove } from './turn-rows.ts';

export function respond(work: Work, asked: CallParsed<'capture.respond'>): Nothing {
  const { sessionId, participantId, kind, start, once } = asked;
  const { db } = work;
  if (isRepeated(work, once)) return {};
  const { documentId } = requireNotes(db, sessionId);
  const { name } = requireParticipant(db, participantId);
  const turn =
    start === undefined ? turnAbove(db, documentId, { notBy: participantId }) : requireTurn(db, documentId, start);
  if (!turn) throw new AppError('nothing-above');
  const said = marksWithin(db, documentId, turn).filter(
    (mark) => mark.kind === kind && mark.participantId === participantId,
  );
  work.describe({ name, speaker: turn.speaker, context: said.length > 0 ? 'neither' : kind });
  if (said.length === 0) markResponse(work, documentId, turn, { participantId, kind });
  else
    deleteMarks(
      db,
      said.map(({ id }) => id),
    );
  return {};
}
