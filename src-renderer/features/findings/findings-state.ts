import { create } from 'zustand';

interface FindingsState {
  /** The finding whose title takes the focus as soon as it is there. */
  readonly titleId: string | null;
}

export const useFindingsState = create<FindingsState>(() => ({ titleId: null }));

export const editTitle = (titleId: string | null): void => useFindingsState.setState({ titleId });
