import { create } from 'zustand';

interface PersonaRequestState {
  /** Who shall become a persona, or belong to one; null when nothing is asked. */
  readonly participantIds: readonly string[] | null;
}

export const usePersonaRequest = create<PersonaRequestState>(() => ({ participantIds: null }));

/** Asks to which persona these participants belong: one that is there, or a new one. */
export const requestPersona = (participantIds: readonly string[]): void =>
  usePersonaRequest.setState({ participantIds: participantIds.length > 0 ? [...new Set(participantIds)] : null });
export const closePersonaRequest = (): void => usePersonaRequest.setState({ participantIds: null });
