import { create } from 'zustand';
import { useNavigation } from './navigation.ts';

export interface SessionRequest {
  /** A document that holds its notes already. */
  readonly documentId: string | null;
}

/** A session that is being planned and not made yet. */
export const useSessionRequest = create<{ readonly request: SessionRequest | null }>(() => ({ request: null }));

export const forgetSessionRequest = (): void => useSessionRequest.setState({ request: null });

/** Opens the form for a new session; of a document, with its people. */
export function requestSession(documentId: string | null = null): void {
  useNavigation.setState({ place: 'sessions' });
  useSessionRequest.setState({ request: { documentId } });
}

useNavigation.subscribe((now, before) => {
  const isElsewhere =
    now.projectId !== before.projectId || now.sessionId !== before.sessionId || now.sessionView !== before.sessionView;
  if (isElsewhere) forgetSessionRequest();
});
