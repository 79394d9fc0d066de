import type { TFunction } from 'i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import type { DocumentKind } from '../../../src-main/shared/contract/values.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import type { Folder } from './document-tree.ts';
import { editFolder } from './documents-state.ts';

export interface DocumentMenuActions {
  onDelete(documents: readonly DocumentSummary[]): void;
  onKind(change: { readonly id: string; readonly kind: DocumentKind }): void;
}

export interface FolderMenuActions {
  onNewFolder(parentId: string | null): void;
  onDeleteFolder(folder: Folder): void;
}

const item = (id: string, label: string, onAction: () => void) => ({ kind: 'item' as const, id, label, onAction });
const line = (id: string) => ({ kind: 'separator' as const, id });

/** What can be done with a document of the list, or with all that are selected. */
export function documentMenu(
  t: TFunction,
  documents: readonly DocumentSummary[],
  actions: DocumentMenuActions,
): readonly MenuEntry[] {
  const [document] = documents;
  if (!document) return [];
  const ids = documents.map(({ id }) => id);
  const bulk = [
    item('move', t('documents.move'), () => openDocumentDialog('move', ids)),
    item('tags', t('documents.tags'), () => openDocumentDialog('tags', ids)),
    line('line'),
    {
      ...item(
        'delete',
        documents.length > 1 ? t('documents.deleteMany', { count: ids.length }) : t('documents.deleteThis'),
        () => actions.onDelete(documents),
      ),
      shortcut: 'Delete',
      isDangerous: true,
    },
  ];
  return documents.length > 1 ? bulk : [...ofOne(t, document, actions), ...bulk];
}

function ofOne(t: TFunction, document: DocumentSummary, { onKind }: DocumentMenuActions): readonly MenuEntry[] {
  const kinds = documentKinds.map((kind) =>
    item(kind, t(`reading.kind.${kind}`), () => onKind({ id: document.id, kind })),
  );
  const kindChoice = { kind: 'section', id: 'kinds', label: t('documents.kind'), entries: kinds } as const;
  return [
    item('open', t('documents.open'), () => openDocument(document.id)),
    { ...item('rename', t('documents.rename'), () => openDocumentDialog('rename', [document.id])), shortcut: 'F2' },
    {
      kind: 'submenu',
      id: 'kind',
      label: t('documents.kind'),
      entries: [{ ...kindChoice, selectedId: document.kind }],
    },
    item('speakers', t('documents.speakers'), () => openDocumentDialog('speakers', [document.id])),
  ];
}

/** What can be done with a folder. */
export function folderMenu(t: TFunction, folder: Folder, actions: FolderMenuActions): readonly MenuEntry[] {
  return [
    { ...item('rename', t('documents.renameFolder'), () => editFolder(folder.id)), shortcut: 'F2' },
    item('new', t('documents.newFolderInside'), () => actions.onNewFolder(folder.id)),
    item('move', t('documents.move'), () => openDocumentDialog('move', [folder.id])),
    line('line'),
    { ...item('delete', t('documents.deleteFolder'), () => actions.onDeleteFolder(folder)), isDangerous: true },
  ];
}
