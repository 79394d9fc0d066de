import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import type { CaptureAct } from './typed-line.ts';

/** What was done in the window and is not in the project yet, in its order. */
export interface Waiting {
  readonly number: number;
  readonly sessionId: string;
  readonly act: CaptureAct;
  /** Tried: it is under way, or the line was lost and nobody knows whether it arrived. Refused: the core said no. */
  readonly state: 'new' | 'tried' | 'refused';
}

interface Sent {
  /** Names that several codes or people have: they stayed words. */
  readonly unclear?: readonly string[];
}

export function sendAct(client: Client, sessionId: string, act: CaptureAct): Promise<Sent> {
  if (act.kind === 'turn') {
    const { participantId, text, at, questionId } = act;
    return client.call('capture.addTurn', { sessionId, participantId, text, at, questionId });
  }
  if (act.kind === 'rewrite') {
    const { start, text, participantId, at } = act;
    return client.call('capture.rewriteTurn', { sessionId, start, text, participantId, at });
  }
  if (act.kind === 'delete') return client.call('capture.deleteTurn', { sessionId, start: act.start });
  const { participantId, response, start } = act;
  return client.call('capture.respond', {
    sessionId,
    participantId,
    kind: response,
    ...(start !== null && { start }),
  });
}

/** Whether what was under way when the line was lost had arrived: the turns say so. */
export function hasArrived(act: CaptureAct, turns: readonly CapturedTurn[]): boolean {
  if (act.kind === 'turn') return turns.some((turn) => isTurnOf(turn, act));
  if (act.kind === 'respond') return isSaid(act, turns);
  return act.kind === 'delete' && !turns.some(({ start }) => start === act.start);
}

function isSaid(act: CaptureAct & { kind: 'respond' }, turns: readonly CapturedTurn[]): boolean {
  const about = turns.findLast(({ start, participantId }) =>
    act.start === null ? participantId !== act.participantId : start === act.start,
  );
  const marks = about?.marks ?? [];
  return marks.some(({ kind, participantId }) => kind === act.response && participantId === act.participantId);
}

/** Nobody begins two turns in one millisecond. */
export const isTurnOf = (turn: CapturedTurn, said: { readonly participantId: string | null; readonly at: number }) =>
  turn.at === said.at && turn.participantId === said.participantId;
