import { useCommands } from '../../workspace/commands.ts';
import { useNavigation } from '../../workspace/navigation.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import { documentOrders } from './sort-documents.ts';
import type { DocumentOrder } from './sort-documents.ts';
import { useCurrentDocument } from './use-current-document.ts';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';

export interface DocumentCommands {
  onDelete(document: DocumentSummary): void;
  onOrder(order: DocumentOrder): void;
}

/** What can be done with the document that is being read. */
export function useDocumentCommands({ onDelete, onOrder }: DocumentCommands): void {
  const document = useCurrentDocument();
  const isReading = useNavigation((state) => state.place === 'documents') && document !== null;
  const command = (id: string, run: (open: DocumentSummary) => void, keys: readonly string[] = []) => ({
    id: `documents.${id}`,
    section: 'document' as const,
    label: `documents.command.${id}`,
    labelValues: { name: document?.name ?? '' },
    keys,
    isEnabled: isReading,
    run: () => document && run(document),
  });
  useCommands('documents', [
    command('rename', ({ id }) => openDocumentDialog('rename', id), ['F2']),
    command('speakers', ({ id }) => openDocumentDialog('speakers', id)),
    command('delete', onDelete),
    ...documentOrders.map((order) => ({
      id: `documents.order.${order}`,
      section: 'view' as const,
      label: `documents.command.order.${order}`,
      isEnabled: true,
      run: () => onOrder(order),
    })),
  ]);
}
