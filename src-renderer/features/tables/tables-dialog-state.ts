import { create } from 'zustand';

interface TablesDialogState {
  readonly isOpen: boolean;
}

export const useTablesDialog = create<TablesDialogState>(() => ({ isOpen: false }));

/** Asks which tables shall be exported. */
export const openTablesDialog = (): void => useTablesDialog.setState({ isOpen: true });
export const closeTablesDialog = (): void => useTablesDialog.setState({ isOpen: false });
