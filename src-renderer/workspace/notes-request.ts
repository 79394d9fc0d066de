import { create } from 'zustand';

export interface NotesRequest {
  readonly kind: 'handOut' | 'merge';
  readonly session: { readonly id: string; readonly name: string };
}

/** What two note-takers shall exchange; null when nothing is asked. */
export const useNotesRequest = create<{ readonly asked: NotesRequest | null }>(() => ({ asked: null }));

export const askForNotes = (asked: NotesRequest): void => useNotesRequest.setState({ asked });
export const forgetNotesRequest = (): void => useNotesRequest.setState({ asked: null });
