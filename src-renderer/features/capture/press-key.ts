import { choosePerson, endTurn, isFree, nextLine, quietly } from './typed-line.ts';
import type { LineOutcome, Response, TypedLine } from './typed-line.ts';

export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Who is chosen by which key. */
export type Signs = ReadonlyMap<string, string>;

const responses: Readonly<Record<string, Response>> = { '+': 'agrees', '-': 'disagrees' };

/** What a key does to the line, or null where it writes as in any field. Never asked while an input method composes. */
export function pressKey(line: TypedLine, pressed: PressedKey, signs: Signs): LineOutcome | null {
  const { key, shiftKey, altKey } = pressed;
  const isModified = pressed.ctrlKey || pressed.metaKey;
  if (altKey) return null;
  if (key === 'Enter') return shiftKey ? null : pressEnter(line, isModified);
  if (isModified) return null;
  if (key === 'Escape') return pressEscape(line);
  if (line.responding) return pressWhileResponding(line, key, signs);
  if (line.choosing) return pressWhileChoosing(line, key, signs);
  if (line.text !== '' || line.rewrites !== null) return null;
  return isFree(line) ? pressWhileFree(line, key, signs) : pressWhileChosen(line, key);
}

function pressEnter(line: TypedLine, keepsSpeaker: boolean): LineOutcome {
  if (line.responding) return quietly({ ...line, responding: null });
  return endTurn(line, keepsSpeaker);
}

function pressEscape(line: TypedLine): LineOutcome | null {
  if (line.responding || line.choosing) return quietly({ ...line, responding: null, choosing: null });
  if (line.rewrites) return quietly(nextLine(line.lastSpeakerId));
  if (line.text !== '') return quietly({ ...line, choosing: 'to-go-on' });
  return line.speakerId === null ? null : quietly({ ...line, speakerId: null, isGoingOn: false });
}

function pressWhileResponding(line: TypedLine, key: string, signs: Signs): LineOutcome | null {
  const response = responses[key];
  if (response) return quietly({ ...line, responding: { start: line.responding?.start ?? null, response } });
  const personId = signs.get(key);
  if (personId !== undefined) return choosePerson(line, personId);
  return key === ' ' || key === 'Backspace' ? quietly({ ...line, responding: null }) : null;
}

function pressWhileChoosing(line: TypedLine, key: string, signs: Signs): LineOutcome | null {
  const personId = signs.get(key);
  return personId === undefined ? null : choosePerson(line, personId);
}

function pressWhileFree(line: TypedLine, key: string, signs: Signs): LineOutcome | null {
  const response = responses[key];
  if (response) return quietly({ ...line, responding: { response, start: null } });
  const personId = signs.get(key);
  return personId === undefined ? null : choosePerson(line, personId);
}

function pressWhileChosen(line: TypedLine, key: string): LineOutcome | null {
  const response = responses[key];
  if (response && line.speakerId !== null) return answerAtOnce(line, line.speakerId, response);
  return key === 'Backspace' ? quietly({ ...line, speakerId: null, isGoingOn: false }) : null;
}

/** One key each: who is chosen agrees or disagrees with the turn above, and the next person can be chosen. */
export const answerAtOnce = (line: TypedLine, personId: string, response: Response): LineOutcome => ({
  line: nextLine(line.lastSpeakerId),
  act: { kind: 'respond', participantId: personId, response, start: null },
});
