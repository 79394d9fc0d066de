import type { Consent } from '../contract/participants.ts';

/** Whether a participant's words may be handed on: unless they refused, withdrew, or agreed to all but being quoted. */
export function mayQuote({ state, mayQuote: agreed }: Pick<Consent, 'state' | 'mayQuote'>): boolean {
  return state !== 'refused' && state !== 'withdrawn' && agreed !== false;
}
