import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { Draft } from './draft-keeper.ts';
import { isTurnOf } from './outbox.ts';
import type { Waiting } from './outbox.ts';
import { emptyLine, nextLine } from './typed-line.ts';
import type { CaptureAct, TypedLine } from './typed-line.ts';

type Ended = Extract<CaptureAct, { kind: 'turn' | 'rewrite' }>;

/**
 * What was being typed when the session was left: a new turn, one that was typed anew, or nothing where it had just become one,
 * in the project or among what waits.
 */
export function restoredLine(
  draft: Draft,
  turns: readonly CapturedTurn[],
  waiting: readonly Pick<Waiting, 'act'>[] = [],
): TypedLine {
  const ended = waiting.map(({ act }) => act).filter(isEnded);
  const lastSpeakerId = ended.at(-1)?.participantId ?? turns.at(-1)?.participantId ?? null;
  if (!draft || ended.some(({ text, at }) => text === draft.text && at === draft.at)) return nextLine(lastSpeakerId);
  const { participantId, text, at } = draft;
  const turn = turns.find((candidate) => isTurnOf(candidate, draft));
  if (turn && turn.typed.trim() === text.trim()) return nextLine(lastSpeakerId);
  const rewrites = turn ? { start: turn.start } : null;
  return { ...emptyLine, lastSpeakerId, speakerId: participantId, text, at, rewrites };
}

const isEnded = (act: CaptureAct): act is Ended => act.kind === 'turn' || act.kind === 'rewrite';
