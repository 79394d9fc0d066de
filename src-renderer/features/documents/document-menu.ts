import type { TFunction } from 'i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import type { DocumentKind } from '../../../src-main/shared/contract/values.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { findCommand } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import type { Folder } from './document-tree.ts';
import { editFolder } from './documents-state.ts';

export interface DocumentMenuActions {
  onDelete(documents: readonly DocumentSummary[]): void;
  onKind(change: { readonly id: string; readonly kind: DocumentKind }): void;
  onGuide(documentIds: readonly string[], guideId: string | null): void;
  /** The session whose notes it has. */
  sessionOf(document: DocumentSummary): string | null;
  /** Shows that session, or makes one. */
  onSession(document: DocumentSummary): void;
}

interface NamedGuide {
  readonly id: string;
  readonly name: string;
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
  { guides, ...actions }: DocumentMenuActions & { readonly guides: readonly NamedGuide[] },
): readonly MenuEntry[] {
  const [document] = documents;
  if (!document) return [];
  const ids = documents.map(({ id }) => id);
  const bulk = [
    item('move', t('documents.move'), () => openDocumentDialog('move', ids)),
    item('tags', t('documents.tags'), () => openDocumentDialog('tags', ids)),
    ...guideChoice(t, documents, guides, actions.onGuide),
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

const noGuide = 'none';

/** By which guide the documents were conducted. */
function guideChoice(
  t: TFunction,
  documents: readonly DocumentSummary[],
  guides: readonly NamedGuide[],
  onGuide: DocumentMenuActions['onGuide'],
): readonly MenuEntry[] {
  if (guides.length === 0) return [];
  const ids = documents.map(({ id }) => id);
  const chosen = new Set(documents.map(({ guideId }) => guideId ?? noGuide));
  const [only] = chosen;
  const entries = [
    ...guides.map(({ id, name }) => item(id, name, () => onGuide(ids, id))),
    item(noGuide, t('documents.noGuide'), () => onGuide(ids, null)),
  ];
  const selected = chosen.size === 1 && only !== undefined ? { selectedId: only } : {};
  const choice = { kind: 'section', id: 'guides', label: t('documents.guide'), entries, ...selected } as const;
  return [{ kind: 'submenu', id: 'guide', label: t('documents.guide'), entries: [choice] }];
}

function ofOne(
  t: TFunction,
  document: DocumentSummary,
  { onKind, sessionOf, onSession }: Pick<DocumentMenuActions, 'onKind' | 'sessionOf' | 'onSession'>,
): readonly MenuEntry[] {
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
    item('recording', t('documents.attachRecording'), () => {
      openDocument(document.id);
      // Its command is about the document that is open.
      setTimeout(() => findCommand('recordings.attach')?.run());
    }),
    item('session', t(sessionOf(document) ? 'documents.showSession' : 'documents.makeSession'), () =>
      onSession(document),
    ),
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
