import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import { isTurnOf } from './outbox.ts';
import { emptyLine, nextLine } from './typed-line.ts';
import type { TypedLine } from './typed-line.ts';

type Draft = NonNullable<CallOutput<'capture.draft'>>;

/** What was being typed when the session was left: a new turn, one that was typed anew, or nothing where it had just become one. */
export function restoredLine(draft: Draft | null, turns: readonly CapturedTurn[]): TypedLine {
  const lastSpeakerId = turns.at(-1)?.participantId ?? null;
  if (!draft) return nextLine(lastSpeakerId);
  const { participantId, text, at } = draft;
  const turn = turns.find((candidate) => isTurnOf(candidate, draft));
  if (turn && turn.typed.trim() === text.trim()) return nextLine(lastSpeakerId);
  const rewrites = turn ? { start: turn.start } : null;
  return { ...emptyLine, lastSpeakerId, speakerId: participantId, text, at, rewrites };
}
