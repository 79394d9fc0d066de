import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';

/** What was made by typing: an answer is no mark that somebody set. */
export const notesMade = (turns: readonly CapturedTurn[]) => ({
  turns: turns.length,
  marks: turns.flatMap(({ marks }) => marks).filter(({ kind }) => kind !== 'answers').length,
  codes: turns.reduce((sum, { codes }) => sum + codes.length, 0),
});
