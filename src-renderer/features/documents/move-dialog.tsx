import { FolderPlus, Folder as FolderIcon, FolderMinus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../src-main/shared/rpc/connect.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FilterBox } from '../../ui/filter-box.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { useNoticedWork } from '../../workspace/use-noticed-work.ts';
import { type Folder, folderPath } from './document-tree.ts';

export interface MoveDialogProps {
  /** Documents and folders. */
  readonly ids: readonly string[];
  readonly folders: readonly Folder[];
  onClose(): void;
}

const noFolder = 'no folder';
const newFolder = 'new folder';

/** Moves documents into a folder, a new one too, or out of all. */
export function MoveDialog({ ids, folders, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const typed = query.trim();
  const { mutate: move } = useMove(ids, folders);
  const paths = folders.map(({ id }) => ({ id, path: folderPath(folders, id) })).filter(({ id }) => !ids.includes(id));
  const found = paths.filter(({ path }) => foldWords(path).includes(foldWords(typed)));
  const isKnown = folders.some(({ name }) => foldWords(name) === foldWords(typed));
  const icon = { size: 14, strokeWidth: 1.5, 'aria-hidden': true } as const;
  const options = [
    ...(typed === '' ? [{ id: noFolder, label: t('documents.noFolder'), icon: <FolderMinus {...icon} /> }] : []),
    ...found.map(({ id, path }) => ({ id, label: path, icon: <FolderIcon {...icon} /> })),
    ...(typed !== '' && !isKnown
      ? [{ id: newFolder, label: t('documents.newFolderNamed', { name: typed }), icon: <FolderPlus {...icon} /> }]
      : []),
  ];
  const pick = (id: string) => {
    if (id === newFolder) move({ name: typed });
    else move({ folderId: id === noFolder ? null : id });
    onClose();
  };
  return (
    <Dialog size="small" title={t('documents.moveTitle', { count: ids.length })} isOpen onClose={onClose}>
      <FilterBox
        label={t('documents.moveTitle', { count: ids.length })}
        placeholder={t('documents.movePlaceholder')}
        query={query}
        onQueryChange={setQuery}
        options={options}
        emptyText={t('documents.nothingFound')}
        onPick={pick}
        onClose={onClose}
      />
    </Dialog>
  );
}

type Target = { readonly folderId: string | null } | { readonly name: string };

function useMove(ids: readonly string[], folders: readonly Folder[]) {
  const { t } = useTranslation();
  const folderIds = folders.map(({ id }) => id).filter((id) => ids.includes(id));
  const documentIds = ids.filter((id) => !folderIds.includes(id));
  const moveTo = (core: Client, target: Target): Promise<unknown> => {
    if ('name' in target) return core.call('folders.create', { name: target.name, documentIds, folderIds });
    const { folderId } = target;
    return folderIds.length === 0
      ? core.call('documents.move', { ids: documentIds, folderId })
      : core.call('folders.move', { ids: folderIds, documentIds, parentId: folderId });
  };
  return useNoticedWork(async (core, target: Target) => {
    await moveTo(core, target);
    const name =
      'name' in target
        ? target.name
        : target.folderId === null
          ? t('documents.noFolder')
          : folderPath(folders, target.folderId);
    return { message: t('documents.moved', { count: ids.length, name }) };
  });
}
