import { useMemo } from 'react';
import { useCall } from '../../api/use-call.ts';
import type { Folder } from './document-tree.ts';
import { editFolder, endNewFolder, focusFolder, useDocumentsState } from './documents-state.ts';

/** Folders with the one that is being made: it is one step, as it has its name when it is made. */
export function useFolderNames(given: readonly Folder[]) {
  const newFolder = useDocumentsState((state) => state.newFolder);
  const create = useCall('folders.create');
  const rename = useCall('folders.rename');
  const folders = useMemo(() => (newFolder ? [...given, newFolder] : given), [given, newFolder]);
  const make = ({ parentId }: Folder, name: string) =>
    create.mutate({ name, parentId }, { onSuccess: ({ id }) => focusFolder(id), onSettled: endNewFolder });
  return {
    folders,
    endRename: (id: string, name: string) => {
      editFolder(null);
      if (id === newFolder?.id) make(newFolder, name);
      else rename.mutate({ id, name });
    },
    cancelRename: (isEscaped: boolean) => {
      editFolder(null);
      if (newFolder && isEscaped) endNewFolder();
      else if (newFolder) make(newFolder, newFolder.name);
    },
  };
}
