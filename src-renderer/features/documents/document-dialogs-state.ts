import { create } from 'zustand';

interface DocumentDialogsState {
  readonly open: 'rename' | 'speakers' | null;
  readonly documentId: string | null;
}

/** Which dialog about which document is open. */
export const useDocumentDialogs = create<DocumentDialogsState>(() => ({ open: null, documentId: null }));

export const openDocumentDialog = (open: 'rename' | 'speakers', documentId: string): void =>
  useDocumentDialogs.setState({ open, documentId });
export const closeDocumentDialog = (): void => useDocumentDialogs.setState({ open: null, documentId: null });
