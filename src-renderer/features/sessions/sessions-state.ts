import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';

interface SessionsState {
  /** The session whose name takes the focus as soon as it is there. */
  readonly nameId: string | null;
  /** Where the people to be added are asked for. */
  readonly addingAt: DOMRect | null;
  /** Whose consent is being recorded. */
  readonly consentIds: readonly string[];
  readonly isChoosingDocument: boolean;
  /** The quota whose name takes the focus as soon as it is there. */
  readonly quotaId: string | null;
}

const begin: SessionsState = {
  nameId: null,
  addingAt: null,
  consentIds: [],
  isChoosingDocument: false,
  quotaId: null,
};

/** What is being done with the session that is shown. */
export const useSessionsState = create<SessionsState>(() => begin);

const { setState } = useSessionsState;

export const editName = (nameId: string | null): void => setState({ nameId });
export const editQuota = (quotaId: string | null): void => setState({ quotaId });
export const recordConsent = (consentIds: readonly string[]): void => setState({ consentIds });
export const chooseDocument = (isChoosingDocument: boolean): void => setState({ isChoosingDocument });
export const endAdding = (): void => setState({ addingAt: null });

/** Asks for people at the button that stands for it. */
export function beginAdding(): void {
  const button = document.querySelector('[data-add-people] button');
  if (!button) return;
  button.scrollIntoView?.({ block: 'nearest' });
  setState({ addingAt: button.getBoundingClientRect() });
}

useNavigation.subscribe(({ projectId, sessionId }, before) => {
  if (projectId !== before.projectId) setState(begin);
  else if (sessionId !== before.sessionId) setState({ ...begin, nameId: useSessionsState.getState().nameId });
});
