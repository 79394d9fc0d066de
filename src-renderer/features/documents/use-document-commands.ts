import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCommands } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import { useDocumentsState } from './documents-state.ts';
import { documentOrders } from './sort-documents.ts';
import type { DocumentOrder } from './sort-documents.ts';
import { useCurrentDocument } from './use-current-document.ts';

export interface DocumentCommands {
  readonly documents: readonly DocumentSummary[];
  onDelete(documents: readonly DocumentSummary[]): void;
  onOrder(order: DocumentOrder): void;
  onNewFolder(parentId: string | null): void;
}

/** What can be done with the document that is being read, or with those that are selected. */
export function useDocumentCommands({ documents, onDelete, onOrder, onNewFolder }: DocumentCommands): void {
  const document = useCurrentDocument();
  const selectedIds = useDocumentsState((state) => state.selectedIds);
  const isReading = useNavigation((state) => state.place === 'documents') && document !== null;
  const several = documents.filter(({ id }) => selectedIds.has(id));
  const chosen = several.length > 1 ? several : document ? [document] : [];
  const ids = chosen.map(({ id }) => id);
  const labelValues = { name: document?.name ?? '' };
  const command = (id: string, run: (open: DocumentSummary) => void, keys: readonly string[] = []) => ({
    id: `documents.${id}`,
    section: 'document' as const,
    label: `documents.command.${id}`,
    labelValues,
    keys,
    isEnabled: isReading,
    run: () => document && run(document),
  });
  useCommands('documents', [
    command('rename', ({ id }) => openDocumentDialog('rename', [id]), ['F2']),
    command('speakers', ({ id }) => openDocumentDialog('speakers', [id])),
    command('move', () => openDocumentDialog('move', ids)),
    command('tags', () => openDocumentDialog('tags', ids)),
    command('delete', () => onDelete(chosen)),
    {
      id: 'documents.newFolder',
      section: 'document',
      label: 'documents.command.newFolder',
      isEnabled: true,
      run: () => onNewFolder(null),
    },
    ...documentOrders.map((order) => ({
      id: `documents.order.${order}`,
      section: 'view' as const,
      label: `documents.command.order.${order}`,
      isEnabled: true,
      run: () => onOrder(order),
    })),
  ]);
}
