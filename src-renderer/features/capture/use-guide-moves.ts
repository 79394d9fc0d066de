import { useState } from 'react';
import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { goToQuestion, stepQuestion } from './go-to-question.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';

/** Goes from question to question; turns that begin from then on answer the one that is gone to. */
export function useGuideMoves(capture: Capture) {
  const { session, questions } = capture;
  const [isJumping, setIsJumping] = useState(false);
  const go = (id: string) => {
    goToQuestion(capture, id);
    focusTypingLine();
  };
  const step = (by: 1 | -1) => {
    stepQuestion(capture, by);
    focusTypingLine();
  };
  const askJump = () => setIsJumping(true);
  const isEnabled = session.state === 'running' && questions.length > 0;
  const command = (name: string, keys: readonly string[], run: () => void): Command => ({
    id: `capture.${name}`,
    section: 'session',
    label: `capture.command.${name}`,
    keys,
    isEnabled,
    run,
  });
  useCommands('capture-guide', [
    command('nextQuestion', ['Alt+ArrowDown'], () => step(1)),
    command('previousQuestion', ['Alt+ArrowUp'], () => step(-1)),
    command('jumpToQuestion', ['Mod+J'], askJump),
  ]);
  return { go, step, isJumping, askJump, stopJump: () => setIsJumping(false) };
}
