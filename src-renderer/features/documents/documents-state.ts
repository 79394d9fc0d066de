import { create } from 'zustand';

interface DocumentsState {
  readonly search: string;
  /** Documents are shown that carry all of these. */
  readonly tags: readonly string[];
  readonly closedFolderIds: ReadonlySet<string>;
  /** What is selected beside the document that is open; empty while that is all. */
  readonly selectedIds: ReadonlySet<string>;
  readonly editingFolderId: string | null;
}

/** How the list of documents is looked at. */
export const useDocumentsState = create<DocumentsState>(() => ({
  search: '',
  tags: [],
  closedFolderIds: new Set<string>(),
  selectedIds: new Set<string>(),
  editingFolderId: null,
}));

const { setState } = useDocumentsState;

export const searchDocuments = (search: string): void => setState({ search });
export const toggleTag = (tag: string): void =>
  setState(({ tags }) => ({ tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] }));
export const closeFolders = (closedFolderIds: ReadonlySet<string>): void => setState({ closedFolderIds });
export const selectRows = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
export const editFolder = (editingFolderId: string | null): void => setState({ editingFolderId });
