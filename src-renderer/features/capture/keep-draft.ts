import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { useCaptureState } from './capture-state.ts';
import type { Draft } from './draft-keeper.ts';
import { forgetDraftHere, keepDraftHere, readDraftHere } from './kept-here.ts';

/** Stands on this machine until the core says that it has it. */
export async function keepDraft(client: Client, sessionId: string, draft: Draft): Promise<void> {
  const { owner } = useCaptureState.getState();
  if (owner) keepDraftHere(owner, sessionId, draft);
  await client.call('capture.keepDraft', { sessionId, draft });
  if (owner) forgetDraftHere(owner, sessionId, draft);
}

/** What this machine kept is newer than what the core has. */
export async function latestDraft(client: Client, sessionId: string): Promise<Draft> {
  const { owner } = useCaptureState.getState();
  return (owner && readDraftHere(owner, sessionId)) ?? client.call('capture.draft', { sessionId });
}
