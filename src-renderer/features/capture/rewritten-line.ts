import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { emptyLine, nextLine } from './typed-line.ts';
import type { TypedLine } from './typed-line.ts';

/** A turn, to be typed anew. */
export const lineOfTurn = (
  { participantId, typed, at, start }: CapturedTurn,
  lastSpeakerId: string | null,
): TypedLine => ({
  ...emptyLine,
  lastSpeakerId,
  speakerId: participantId,
  text: typed,
  at,
  rewrites: { start },
});

/**
 * The line where the turn above or below is typed anew: from an empty line the last one; from a turn that nothing was changed
 * in yet the next in that direction, or a new line below the last. Null where the key means nothing.
 */
export function rewrittenLine(line: TypedLine, turns: readonly CapturedTurn[], step: 1 | -1): TypedLine | null {
  const { rewrites, text, lastSpeakerId } = line;
  if (rewrites === null) {
    const last = turns.at(-1);
    return step === -1 && text === '' && last ? lineOfTurn(last, lastSpeakerId) : null;
  }
  const index = turns.findIndex(({ start }) => start === rewrites.start);
  if (turns[index]?.typed !== text) return null;
  const next = turns[index + step];
  if (next) return lineOfTurn(next, lastSpeakerId);
  return step === 1 ? nextLine(lastSpeakerId) : line;
}
