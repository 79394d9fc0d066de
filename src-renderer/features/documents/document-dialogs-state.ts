import { create } from 'zustand';

export type DocumentDialogName = 'rename' | 'speakers' | 'move' | 'tags';

interface DocumentDialogsState {
  readonly open: DocumentDialogName | null;
  /** Documents; for `move` folders too. */
  readonly ids: readonly string[];
}

/** Which dialog about which documents is open. */
export const useDocumentDialogs = create<DocumentDialogsState>(() => ({ open: null, ids: [] }));

export const openDocumentDialog = (open: DocumentDialogName, ids: readonly string[]): void =>
  useDocumentDialogs.setState({ open, ids });
export const closeDocumentDialog = (): void => useDocumentDialogs.setState({ open: null, ids: [] });
