import { useTranslation } from 'react-i18next';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import type { FolderMenuActions } from './document-menu.ts';
import type { Folder } from './document-tree.ts';
import { beginFolder, closeFolders, useDocumentsState } from './documents-state.ts';

export type FolderActions = FolderMenuActions;

const newFolderId = 'new-folder';

/** Begins a folder with a name to be typed over, and deletes one. */
export function useFolderActions(folders: readonly Folder[]): FolderActions {
  const { t } = useTranslation();
  const { mutate: onDeleteFolder } = useNoticedWork(async (core, { id, name }: Folder) => {
    await core.call('folders.delete', { id });
    return { message: t('documents.folderDeleted', { name }) };
  });
  const onNewFolder = (parentId: string | null) => {
    const taken = new Set(
      folders.filter((folder) => folder.parentId === parentId).map(({ name }) => name.toLowerCase()),
    );
    const usual = t('documents.newFolderName');
    const names = [usual, ...Array.from({ length: taken.size + 1 }, (_, index) => `${usual} ${index + 2}`)];
    const name = names.find((one) => !taken.has(one.toLowerCase())) ?? usual;
    const { closedFolderIds } = useDocumentsState.getState();
    if (parentId !== null) closeFolders(new Set([...closedFolderIds].filter((id) => id !== parentId)));
    beginFolder({ id: newFolderId, name, parentId });
  };
  return { onNewFolder, onDeleteFolder };
}
