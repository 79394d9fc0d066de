import type { CapturedTurn } from '../../../src-main/shared/contract/capture.ts';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import type { CaptureAct } from './typed-line.ts';

/** What was done in the window and is not in the project yet, in its order. */
export interface Waiting {
  /** The core does nothing twice that comes under the same one. */
  readonly id: string;
  readonly number: number;
  readonly sessionId: string;
  readonly act: CaptureAct;
  /** Refused: the core said no. */
  readonly state: 'new' | 'refused';
}

interface Sent {
  /** Names that several codes or people have: they stayed words. */
  readonly unclear?: readonly string[];
}

export function sendAct(client: Client, { id: once, sessionId, act }: Waiting): Promise<Sent> {
  if (act.kind === 'turn') {
    const { participantId, text, at, questionId } = act;
    return client.call('capture.addTurn', { sessionId, participantId, text, at, questionId, once });
  }
  if (act.kind === 'rewrite') {
    const { start, text, participantId, at } = act;
    return client.call('capture.rewriteTurn', {
      sessionId,
      start,
      text,
      participantId,
      ...(at !== null && { at }),
      once,
    });
  }
  if (act.kind === 'delete') return client.call('capture.deleteTurn', { sessionId, start: act.start, once });
  const { participantId, response, start } = act;
  return client.call('capture.respond', {
    sessionId,
    participantId,
    kind: response,
    ...(start !== null && { start }),
    once,
  });
}

/** Nobody begins two turns in one millisecond. */
export const isTurnOf = (turn: CapturedTurn, said: { readonly participantId: string | null; readonly at: number }) =>
  turn.at === said.at && turn.participantId === said.participantId;
