import { create } from 'zustand';
import { useNavigation } from '../../workspace/navigation.ts';
import type { Folder } from './document-tree.ts';

interface DocumentsState {
  readonly search: string;
  /** Documents are shown that carry all of these. */
  readonly tags: readonly string[];
  readonly closedFolderIds: ReadonlySet<string>;
  /** What is selected beside the document that is open; empty while that is all. */
  readonly selectedIds: ReadonlySet<string>;
  readonly editingFolderId: string | null;
  /** A folder that has no name yet: it is made when it gets one. */
  readonly newFolder: Folder | null;
  /** The folder that takes the keyboard as soon as it is listed. */
  readonly arrivingFolderId: string | null;
}

/** How the list of documents is looked at. */
export const useDocumentsState = create<DocumentsState>(() => ({
  search: '',
  tags: [],
  closedFolderIds: new Set<string>(),
  selectedIds: new Set<string>(),
  editingFolderId: null,
  newFolder: null,
  arrivingFolderId: null,
}));

const { setState } = useDocumentsState;

export const searchDocuments = (search: string): void => setState({ search });
export const toggleTag = (tag: string): void =>
  setState(({ tags }) => ({ tags: tags.includes(tag) ? tags.filter((one) => one !== tag) : [...tags, tag] }));
export const closeFolders = (closedFolderIds: ReadonlySet<string>): void => setState({ closedFolderIds });
export const selectRows = (selectedIds: ReadonlySet<string>): void => setState({ selectedIds });
/** Nothing that is looked for hides it. */
export const beginFolder = (newFolder: Folder): void =>
  setState({ newFolder, editingFolderId: newFolder.id, search: '', tags: [] });
export const endNewFolder = (): void => setState({ newFolder: null });
export const focusFolder = (arrivingFolderId: string | null): void => setState({ arrivingFolderId });
export const editFolder = (editingFolderId: string | null): void => setState({ editingFolderId });

useNavigation.subscribe(({ projectId }, before) => {
  if (projectId !== before.projectId) setState({ newFolder: null, editingFolderId: null, arrivingFolderId: null });
});
