import { create } from 'zustand';

interface BoardsState {
  /** The board whose name is being written in the list. */
  readonly renamedId: string | null;
}

export const useBoardsState = create<BoardsState>(() => ({ renamedId: null }));

export const renameBoard = (renamedId: string | null): void => useBoardsState.setState({ renamedId });
