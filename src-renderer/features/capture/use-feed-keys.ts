import { useEffect, useRef } from 'react';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { applyOutcome, chooseTurn, showAllTurns, showMoreTurns, useCaptureState } from './capture-state.ts';
import { focusTurns } from './turn-focus.ts';
import { choosePerson } from './typed-line.ts';
import { focusTypingLine } from './typing-focus.ts';
import type { Capture } from './use-capture.ts';
import type { TurnActionsOf } from './use-turn-actions.ts';

const page = 8;
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -page,
  PageDown: page,
  Home: -Infinity,
  End: Infinity,
};

/** Arrows walk through the turns, Enter opens one in its document, a person's digit or Escape goes back to typing. */
export function useFeedKeys({ turns, total, signs }: Capture, actions: TurnActionsOf) {
  const goToFirst = useFirstTurn(turns, total);
  const turnAt = (target: EventTarget): CapturedTurn | undefined => {
    const start = (target as Element).closest<HTMLElement>('[data-turn]')?.dataset['turn'];
    return turns.find((turn) => String(turn.start) === start);
  };
  const walk = (turn: CapturedTurn, step: number) => {
    if (step === -Infinity) return goToFirst();
    const index = turns.indexOf(turn) + step;
    if (index < page && turns.length < total) showMoreTurns();
    if (index >= turns.length && step === 1) return leave();
    focusTurns(turns[Math.min(turns.length - 1, Math.max(0, index))]?.start ?? null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isRow = (event.target as Element).matches('[data-turn]');
    const turn = turnAt(event.target);
    if (!turn || isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return leave();
    }
    if (!isRow || !act(event, turn)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const act = ({ key }: KeyboardEvent, turn: CapturedTurn): boolean => {
    const step = steps[key];
    const personId = /^\d$/.test(key) ? signs.get(key) : undefined;
    if (step !== undefined) walk(turn, step);
    else if (key === 'Enter') actions.open(turn);
    else if (personId !== undefined) speak(personId);
    else return actByKey(key, turn, actions);
    return true;
  };
  const onDoubleClick = (event: MouseEvent) => {
    const turn = turnAt(event.target);
    if (turn && !(event.target as Element).closest('button')) actions.open(turn);
  };
  return { onKeyDown, onDoubleClick };
}

/** Goes to the first of all, once it is there. */
function useFirstTurn(turns: Capture['turns'], total: number): () => void {
  const isWanted = useRef(false);
  const first = turns.length === total ? (turns[0]?.start ?? null) : null;
  useEffect(() => {
    if (!isWanted.current || first === null) return;
    isWanted.current = false;
    focusTurns(first);
  }, [first]);
  return () => {
    if (first !== null) return focusTurns(first);
    isWanted.current = true;
    showAllTurns();
  };
}

/** What `turnKeys` show. */
function actByKey(key: string, turn: CapturedTurn, actions: TurnActionsOf): boolean {
  const acts: Readonly<Record<string, () => void>> = {
    '!': () => actions.toggleMark(turn, 'key-moment'),
    '?': () => actions.toggleMark(turn, 'follow-up'),
    '+': () => actions.askWho(turn, 'agrees'),
    '-': () => actions.askWho(turn, 'disagrees'),
    c: () => actions.ask('code', turn),
    p: () => actions.ask('problem', turn),
    e: () => actions.rewrite(turn),
    delete: () => actions.remove(turn),
  };
  const act = acts[key.normalize('NFKC').toLowerCase()];
  act?.();
  return act !== undefined;
}

function leave(): void {
  chooseTurn(null);
  focusTypingLine();
}

function speak(personId: string): void {
  applyOutcome(choosePerson(useCaptureState.getState().line, personId));
  leave();
}
