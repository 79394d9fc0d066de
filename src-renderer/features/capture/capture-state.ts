import { create } from 'zustand';
import { notePendingWork } from '../../workspace/pending-work.ts';
import { forgetWaiting, keepWaiting, readWaiting } from './kept-here.ts';
import type { Owner } from './kept-here.ts';
import type { Waiting } from './outbox.ts';
import type { QuestionJump } from './question-times.ts';
import { emptyLine } from './typed-line.ts';
import type { CaptureAct, LineOutcome, TypedLine } from './typed-line.ts';

interface CaptureState {
  readonly owner: Owner | null;
  /** Whose notes are in the line. */
  readonly sessionId: string | null;
  readonly line: TypedLine;
  readonly jump: QuestionJump | null;
  /** The turn that is chosen among the notes. */
  readonly chosenStart: number | null;
  /** The turn under the pointer, until something is typed. */
  readonly pointedStart: number | null;
  /** How many turns are shown, of the last ones. */
  readonly shownCount: number;
  readonly waiting: readonly Waiting[];
  /** Whose seat is pointed out, and for which time. */
  readonly pointedOut: { readonly participantId: string; readonly time: number } | null;
  /** There is no room to keep what waits: it stands in this window alone. */
  readonly isOnlyHere: boolean;
  /** What stands in the field is being composed. */
  readonly isComposing: boolean;
}

/** As many turns as fill a screen, and some. */
const few = 60;
/** As many as the core gives. */
const most = 10_000;

const start: CaptureState = {
  owner: null,
  sessionId: null,
  line: emptyLine,
  jump: null,
  chosenStart: null,
  pointedStart: null,
  shownCount: few,
  waiting: [],
  pointedOut: null,
  isOnlyHere: false,
  isComposing: false,
};

/** Stands outside React: what is typed while the core is lost is there when it comes back. */
export const useCaptureState = create<CaptureState>(() => start);

const { setState, getState } = useCaptureState;
let lastNumber = 0;

/** What waits for the project since an earlier window is there again. */
export function enterProject({ id, path }: Owner): void {
  const { owner } = getState();
  if (owner?.id === id && owner.path === path) return;
  const waiting = readWaiting({ id, path });
  lastNumber = Math.max(lastNumber, ...waiting.map(({ number }) => number));
  setState({ owner: { id, path }, waiting, isOnlyHere: false });
  notePendingWork();
}

/** What waits to be sent stays, whichever session is shown. */
export function enterSession(sessionId: string): void {
  if (getState().sessionId === sessionId) return;
  setState(({ owner, waiting, isOnlyHere }) => ({ ...start, owner, waiting, isOnlyHere, sessionId }));
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
  add([{ id: crypto.randomUUID(), number: lastNumber, sessionId, act, state: 'new' }]);
}

function add(entries: readonly Waiting[]): void {
  const { owner } = getState();
  const isKept = owner !== null && entries.map((entry) => keepWaiting(owner, entry)).every(Boolean);
  setState(({ waiting, isOnlyHere }) => ({
    waiting: [...waiting, ...entries],
    isOnlyHere: isOnlyHere || !isKept,
  }));
  notePendingWork();
}

export const setLine = (line: TypedLine): void => setState({ line });
export const setComposing = (isComposing: boolean): void => setState({ isComposing });
export const jumpTo = (jump: QuestionJump): void => setState({ jump });
export const pointAt = (pointedStart: number | null): void => setState({ pointedStart });
export const pointOut = (participantId: string | null): void =>
  setState(({ pointedOut }) => ({
    pointedOut: participantId === null ? null : { participantId, time: (pointedOut?.time ?? 0) + 1 },
  }));
export const showMoreTurns = (): void =>
  setState(({ shownCount }) => ({ shownCount: Math.min(most, shownCount + few) }));
export const showAllTurns = (): void => setState({ shownCount: most });
/** The one that is chosen, or typed anew, stays in sight. */
export const showFewTurns = (): void => {
  const { chosenStart, line } = getState();
  if (chosenStart === null && line.rewrites === null) setState({ shownCount: few });
};
export const chooseTurn = (chosenStart: number | null): void => setState({ chosenStart });

export function refuseWaiting(id: string): void {
  setState(({ waiting }) => ({
    waiting: waiting.map((entry) => (entry.id === id ? { ...entry, state: 'refused' } : entry)),
  }));
  notePendingWork();
}

export function takeOut(id: string): void {
  const { owner } = getState();
  if (owner) forgetWaiting(owner, id);
  setState(({ waiting, isOnlyHere }) => {
    const left = waiting.filter((entry) => entry.id !== id);
    return { waiting: left, isOnlyHere: isOnlyHere && left.length > 0 };
  });
  notePendingWork();
}

const isRefused = ({ state }: Waiting): boolean => state === 'refused';

export function tryAgain(): void {
  setState(({ waiting }) => ({ waiting: waiting.map((entry) => ({ ...entry, state: 'new' })) }));
  notePendingWork();
}

/** Gives up what was refused; the function that it returns takes that back. */
export function discardRefused(): () => void {
  const refused = getState().waiting.filter(isRefused);
  refused.forEach(({ id }) => takeOut(id));
  return () => add(refused);
}
