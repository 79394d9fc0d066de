import { answerAtOnce } from './press-key.ts';
import type { Signs } from './press-key.ts';
import { choosePerson, isFree, quietly } from './typed-line.ts';
import type { LineOutcome, Response, TypedLine } from './typed-line.ts';

export interface TypingContext {
  readonly signs: Signs;
  /** Of the session's clock, in ms. */
  readonly now: number;
  readonly questionId: string | null;
  /** An input method is at work: what stands there means nothing yet. */
  readonly isComposing: boolean;
}

const responses: Readonly<Record<string, Response>> = { '+': 'agrees', '-': 'disagrees', '−': 'disagrees' };
const prefix = /^\s*([0-9a-z])\s*[:：]\s*/iu;

/**
 * What stands in the field now. Signs that came through an input method (a digit, `＋`, `3：`) do what their keys would have
 * done; all else is words, whose time is that of the first of them.
 */
export function typeText(line: TypedLine, text: string, context: TypingContext): LineOutcome {
  if (context.isComposing) return quietly(written(line, text, context));
  return readSign(line, text, context) ?? quietly(written(line, text, context));
}

function readSign(line: TypedLine, text: string, { signs, ...context }: TypingContext): LineOutcome | null {
  if (line.rewrites) return null;
  const isChosen = line.speakerId !== null && !line.isGoingOn;
  const sign = text.normalize('NFKC');
  const response = responses[sign];
  const empty = { ...line, text: '', at: null };
  if (response && isChosen && line.speakerId) return answerAtOnce(line, line.speakerId, response);
  if (isChosen) return sign === ':' ? quietly(empty) : null;
  const free = { ...empty, speakerId: null, isGoingOn: false };
  if (response) return quietly({ ...free, responding: { response, start: null } });
  const personId = /^\d$/.test(sign) && line.text.length <= 1 ? signs.get(sign) : undefined;
  if (personId !== undefined) return choosePerson({ ...free, choosing: null }, personId);
  return readPrefix(line, text, { signs, ...context });
}

function readPrefix(line: TypedLine, text: string, context: TypingContext): LineOutcome | null {
  const found = prefix.exec(text);
  const personId = context.signs.get(found?.[1]?.toLowerCase() ?? '');
  if (!found || personId === undefined) return null;
  const rest = text.slice(found[0].length);
  return quietly({ ...written(line, rest, context), speakerId: personId, isGoingOn: false });
}

function written(line: TypedLine, text: string, { now, questionId }: TypingContext): TypedLine {
  const { rewrites, isGoingOn } = line;
  if (text === '' && rewrites === null)
    return { ...line, text, at: null, speakerId: isGoingOn ? null : line.speakerId, isGoingOn: false, choosing: null };
  const begun = line.text === '' && rewrites === null;
  const goesOn = isFree(line) && line.lastSpeakerId !== null;
  return {
    ...line,
    text,
    at: rewrites === null && (begun || line.at === null) ? now : line.at,
    questionId: begun ? questionId : line.questionId,
    speakerId: goesOn ? line.lastSpeakerId : line.speakerId,
    isGoingOn: goesOn || isGoingOn,
    responding: null,
    choosing: null,
  };
}
