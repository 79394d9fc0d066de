import { create } from 'zustand';

interface EditMode {
  /** The document whose text is being corrected. */
  readonly documentId: string | null;
}

export const useEditMode = create<EditMode>(() => ({ documentId: null }));

export const beginEditing = (documentId: string): void => useEditMode.setState({ documentId });
export const endEditing = (): void => useEditMode.setState({ documentId: null });
