import type { ChangeEvent, CompositionEvent, KeyboardEvent } from 'react';
import { isComposing } from '../../ui/is-composing.ts';
import { playbackTime } from '../../workspace/playback.ts';
import { applyOutcome, setComposing, setLine, showMoreTurns, useCaptureState } from './capture-state.ts';
import { askedQuestion, stepQuestion } from './go-to-question.ts';
import { pressKey } from './press-key.ts';
import { rewrittenLine } from './rewritten-line.ts';
import { focusTurns } from './turn-focus.ts';
import { typeText } from './type-text.ts';
import type { Capture } from './use-capture.ts';
import type { Completion } from './use-completion.ts';

/** Of the first turn that is shown: before it is reached, there are more. */
const near = 8;

const lineOf = () => useCaptureState.getState().line;

/** What is heard by the line in which is typed. While an input method composes, nothing is done with it. */
export function useTypingLine(capture: Capture, completion: Completion) {
  const { session, signs, clock } = capture;
  const read = (text: string, isMethodAtWork: boolean) =>
    applyOutcome(
      typeText(lineOf(), text, {
        signs,
        now: playbackTime(session.documentId ?? '') ?? clock.now(),
        questionId: askedQuestion(capture),
        isComposing: isMethodAtWork,
      }),
    );

  const onChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const { isComposing: isMethodAtWork = false } = event.nativeEvent as InputEvent;
    read(event.target.value, isMethodAtWork);
    completion.follow(event.target);
  };
  const onCompositionEnd = (event: CompositionEvent<HTMLTextAreaElement>) => {
    setComposing(false);
    read(event.currentTarget.value, false);
    completion.follow(event.currentTarget);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return;
    completion.onKeyDown(event);
    if (event.isDefaultPrevented()) return;
    if (stepByKey(event, capture) || walk(event, capture)) return event.preventDefault();
    const outcome = pressKey(lineOf(), event, signs);
    if (!outcome) return;
    event.preventDefault();
    event.stopPropagation();
    applyOutcome(outcome);
    completion.close();
  };
  return { onChange, onKeyDown, onCompositionStart: () => setComposing(true), onCompositionEnd };
}

/** Alt with an arrow, which a field would take for itself. */
function stepByKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, capture: Capture): boolean {
  if (!altKey || ctrlKey || metaKey || (key !== 'ArrowDown' && key !== 'ArrowUp')) return false;
  stepQuestion(capture, key === 'ArrowDown' ? 1 : -1);
  return true;
}

/** Up in an empty line takes the last turn to type it anew, up again the one before; Page up goes among the turns. */
function walk({ key, altKey, shiftKey }: KeyboardEvent, { turns, total }: Capture): boolean {
  if (altKey || shiftKey || turns.length === 0) return false;
  const line = lineOf();
  if (key === 'PageUp') {
    focusTurns(turns.at(-1)?.start ?? null);
    return true;
  }
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const next = rewrittenLine(line, turns, key === 'ArrowUp' ? -1 : 1);
  if (!next) return false;
  setLine(next);
  const index = turns.findIndex(({ start }) => start === next.rewrites?.start);
  if (index !== -1 && index < near && turns.length < total) showMoreTurns();
  return true;
}
