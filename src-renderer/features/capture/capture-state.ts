import { create } from 'zustand';
import { notePendingWork } from '../../workspace/pending-work.ts';
import type { Waiting } from './outbox.ts';
import type { QuestionJump } from './question-times.ts';
import { emptyLine } from './typed-line.ts';
import type { CaptureAct, LineOutcome, TypedLine } from './typed-line.ts';

interface CaptureState {
  /** Whose notes are in the line. */
  readonly sessionId: string | null;
  readonly line: TypedLine;
  readonly jump: QuestionJump | null;
  /** The turn that is chosen among the notes. */
  readonly chosenStart: number | null;
  /** The turn under the pointer, until something is typed. */
  readonly pointedStart: number | null;
  readonly waiting: readonly Waiting[];
  /** What stands in the field is being composed. */
  readonly isComposing: boolean;
}

const start: CaptureState = {
  sessionId: null,
  line: emptyLine,
  jump: null,
  chosenStart: null,
  pointedStart: null,
  waiting: [],
  isComposing: false,
};

/** Stands outside React: what is typed while the core is lost is there when it comes back. */
export const useCaptureState = create<CaptureState>(() => start);

const { setState, getState } = useCaptureState;
let lastNumber = 0;

/** What waits to be sent stays, whichever session is shown. */
export function enterSession(sessionId: string): void {
  if (getState().sessionId !== sessionId) setState(({ waiting }) => ({ ...start, sessionId, waiting }));
}

export function applyOutcome({ line, act }: LineOutcome): void {
  // The turn goes to the core before its draft is forgotten there.
  if (act) put(act);
  setState({ line, pointedStart: null });
}

export function put(act: CaptureAct): void {
  const { sessionId } = getState();
  if (sessionId === null) return;
  lastNumber += 1;
  const entry: Waiting = { number: lastNumber, sessionId, act, state: 'new' };
  setState(({ waiting }) => ({ waiting: [...waiting, entry] }));
  notePendingWork();
}

export const setLine = (line: TypedLine): void => setState({ line });
export const setComposing = (isComposing: boolean): void => setState({ isComposing });
export const jumpTo = (jump: QuestionJump): void => setState({ jump });
export const pointAt = (pointedStart: number | null): void => setState({ pointedStart });
export const chooseTurn = (chosenStart: number | null): void => setState({ chosenStart });

export const markWaiting = (number: number, state: Waiting['state']): void =>
  setState(({ waiting }) => ({
    waiting: waiting.map((entry) => (entry.number === number ? { ...entry, state } : entry)),
  }));

export function takeOut(number: number): void {
  setState(({ waiting }) => ({ waiting: waiting.filter((entry) => entry.number !== number) }));
  notePendingWork();
}

export const tryAgain = (): void =>
  setState(({ waiting }) => ({
    waiting: waiting.map((entry) => (entry.state === 'refused' ? { ...entry, state: 'new' } : entry)),
  }));
