import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import { parseTurn } from '../../../shared/domain/parse-turn.ts';
import type { ParsedTurn } from '../../../shared/domain/parse-turn.ts';
import { stepWords } from '../../../shared/domain/step-words.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireParticipant } from '../../db/participants.ts';
import { prepared } from '../../db/run.ts';
import { speakerId } from '../../db/speakers.ts';
import type { Work } from '../../open-project.ts';
import { placeNewTurn } from '../../texts/place-new-turn.ts';
import { turnsBeside } from '../../texts/turns-beside.ts';
import { isRepeated } from './is-repeated.ts';
import { markAnswer, markResponse, markTurn } from './mark-turn.ts';
import { requireRunningNotes } from './running-notes.ts';
import type { Notes } from './running-notes.ts';
import { turnAbove } from './turn-rows.ts';
import type { CapturedRow } from './turn-rows.ts';
import { typingContext } from './typing-context.ts';

type Asked = CallParsed<'capture.addTurn'>;
type Added = CallOutput<'capture.addTurn'>;

export function addTurn(work: Work, asked: Asked): Added {
  if (isRepeated(work, asked.once)) return { turn: null, unclear: [] };
  const notes = requireRunningNotes(work.db, asked.sessionId);
  const { name } = requireParticipant(work.db, asked.participantId);
  const parsed = parseTurn(cleanText(asked.text), typingContext(work.db, asked.sessionId));
  work.describe({
    name,
    words: stepWords(parsed.words),
    session: notes.name,
    ...(parsed.words === '' && { context: 'signs' }),
  });
  work.clocks.settle(asked.sessionId, asked.at);
  forgetDraft(work, asked);
  const isResponding = respondAbove(work, notes, asked, parsed);
  const unclear = [...(parsed.response !== null && !isResponding ? ['+'] : []), ...parsed.unclear];
  if (parsed.words !== '') return { turn: addWords(work, notes, asked, parsed), unclear };
  if (parsed.marks.length + parsed.codes.length > 0)
    markTurn(work, notes.documentId, requireAbove(work, notes, asked), parsed);
  return { turn: null, unclear };
}

// What was typed is a turn from now on: after a crash it must not be typed again.
function forgetDraft({ db }: Work, { sessionId, text, at }: Asked): void {
  prepared(db, 'DELETE FROM sessionDraft WHERE sessionId = ? AND text = ? AND at = ?').run(sessionId, text, at);
}

function addWords(work: Work, notes: Notes, asked: Asked, parsed: ParsedTurn): NonNullable<Added['turn']> {
  const { documentId } = notes;
  const speaker = speakerOf(work, documentId, asked.participantId);
  const turn = placeNewTurn(work, { documentId, speakerId: speaker, words: parsed.words, at: asked.at });
  markTurn(work, documentId, turn, parsed);
  const { questionId, participantId } = asked;
  if (questionId) markAnswer(work, notes, { ...turn, participantId, questionId });
  return { start: turn.start, end: turn.end };
}

/** Whether there was a turn to respond to. Without words it must be there: nothing else was meant. */
function respondAbove(work: Work, notes: Notes, asked: Asked, { response, words }: ParsedTurn): boolean {
  if (response === null) return false;
  const { participantId } = asked;
  const { documentId } = notes;
  const above = turnAbove(work.db, documentId, { before: startBelow(work, notes, asked), notBy: participantId });
  if (above) markResponse(work, documentId, above, { participantId, kind: response });
  if (!above && words === '') throw new AppError('nothing-above');
  return above !== undefined;
}

function requireAbove(work: Work, notes: Notes, asked: Asked): CapturedRow {
  const above = turnAbove(work.db, notes.documentId, { before: startBelow(work, notes, asked) });
  if (!above) throw new AppError('nothing-above');
  return above;
}

const startBelow = ({ db }: Work, { documentId }: Notes, { at }: Asked): number | undefined =>
  turnsBeside(db, documentId, at).below?.start;

/** As whom a participant speaks in the document. */
export function speakerOf(work: Work, documentId: string, participantId: string): string {
  const sql = 'SELECT id FROM speaker WHERE documentId = ? AND participantId = ? ORDER BY rowid LIMIT 1';
  const known = prepared(work.db, sql).pluck().get(documentId, participantId) as string | undefined;
  return known ?? speakerId(work, documentId, requireParticipant(work.db, participantId).name, participantId);
}
