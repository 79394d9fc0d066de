import type { TFunction } from 'i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { documentKinds } from '../../../src-main/shared/contract/values.ts';
import type { DocumentKind } from '../../../src-main/shared/contract/values.ts';
import type { MenuEntry } from '../../ui/menu-entry.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';

export interface DocumentMenuActions {
  onDelete(document: DocumentSummary): void;
  onKind(change: { readonly id: string; readonly kind: DocumentKind }): void;
}

/** What can be done with a document of the list. */
export function documentMenu(
  t: TFunction,
  document: DocumentSummary,
  { onDelete, onKind }: DocumentMenuActions,
): readonly MenuEntry[] {
  const item = (id: string, label: string, onAction: () => void) => ({ kind: 'item' as const, id, label, onAction });
  const kinds = documentKinds.map((kind) =>
    item(kind, t(`reading.kind.${kind}`), () => onKind({ id: document.id, kind })),
  );
  const kindChoice = { kind: 'section', id: 'kinds', label: t('documents.kind'), entries: kinds } as const;
  return [
    item('open', t('documents.open'), () => openDocument(document.id)),
    { ...item('rename', t('documents.rename'), () => openDocumentDialog('rename', document.id)), shortcut: 'F2' },
    {
      kind: 'submenu',
      id: 'kind',
      label: t('documents.kind'),
      entries: [{ ...kindChoice, selectedId: document.kind }],
    },
    item('speakers', t('documents.speakers'), () => openDocumentDialog('speakers', document.id)),
    { kind: 'separator', id: 'line' },
    {
      ...item('delete', t('documents.deleteThis'), () => onDelete(document)),
      shortcut: 'Delete',
      isDangerous: true,
    },
  ];
}
