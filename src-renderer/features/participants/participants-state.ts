import { create } from 'zustand';

interface ParticipantsState {
  readonly selectedId: string | null;
}

/** Who is marked, in the list and in the table. */
export const useParticipantsState = create<ParticipantsState>(() => ({ selectedId: null }));

export const selectParticipant = (selectedId: string | null): void => useParticipantsState.setState({ selectedId });
