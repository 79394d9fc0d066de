import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import { parseTurn } from '../../../shared/domain/parse-turn.ts';
import { stepWords } from '../../../shared/domain/step-words.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireParticipant } from '../../db/participants.ts';
import { deleteSilentSpeakers } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import { changeText } from '../../texts/change-text.ts';
import { changeTurn } from '../../texts/change-turn.ts';
import { readText } from '../../texts/read-text.ts';
import { recordWhole } from '../../texts/record-edit.ts';
import { withoutTurn } from '../../texts/without-turn.ts';
import { speakerOf } from './add-turn.ts';
import { forgetNoted, forgetTyped } from './forget-typed.ts';
import { isRepeated } from './is-repeated.ts';
import { markResponse, markTurn } from './mark-turn.ts';
import { requireNotes } from './running-notes.ts';
import { requireTurn, turnAbove } from './turn-rows.ts';
import { typingContext } from './typing-context.ts';

export function rewriteTurn(work: Work, asked: CallParsed<'capture.rewriteTurn'>): CallOutput<'capture.rewriteTurn'> {
  if (isRepeated(work, asked.once)) return { turn: null, unclear: [] };
  const { documentId, name: session } = requireNotes(work.db, asked.sessionId);
  const turn = requireTurn(work.db, documentId, asked.start);
  const participantId = asked.participantId ?? turn.participantId;
  const { name } = requireParticipant(work.db, participantId);
  const parsed = parseTurn(cleanText(asked.text), typingContext(work.db, asked.sessionId));
  if (parsed.words === '') throw new AppError('turn-wordless');
  work.describe({ name, words: stepWords(parsed.words), session });
  forgetTyped(work, documentId, turn, parsed);
  const speakerId = participantId === turn.participantId ? turn.speakerId : speakerOf(work, documentId, participantId);
  const changed = { words: parsed.words, speakerId, at: asked.at ?? turn.at };
  const place = changeTurn(work, documentId, turn, changed);
  markTurn(work, documentId, place, parsed);
  const above = turnAbove(work.db, documentId, { before: place.start, notBy: participantId });
  if (parsed.response !== null && above) {
    markResponse(work, documentId, above, { participantId, kind: parsed.response });
  }
  return { turn: place, unclear: [...parsed.unclear] };
}

export function deleteTurn(work: Work, { sessionId, start, once }: CallParsed<'capture.deleteTurn'>): Nothing {
  const { db } = work;
  if (isRepeated(work, once)) return {};
  const { documentId, name: session } = requireNotes(db, sessionId);
  const turn = requireTurn(db, documentId, start);
  const text = readText(db, documentId);
  work.describe({ name: turn.speaker, words: stepWords(text.slice(turn.start, turn.end)), session });
  forgetNoted(work, documentId, turn);
  recordWhole(work, { documentId, kind: 'typed' }, () => changeText(work, documentId, [withoutTurn(text, turn)]));
  deleteSilentSpeakers(work, documentId);
  return {};
}
