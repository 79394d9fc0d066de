import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { DeleteDocumentDialog } from './delete-document-dialog.tsx';
import { DocumentActions } from './document-actions.tsx';
import { closeDocumentDialog, useDocumentDialogs } from './document-dialogs-state.ts';
import { DocumentListHeader } from './document-list-header.tsx';
import styles from './document-list.module.css';
import { DocumentRows } from './document-rows.tsx';
import { RenameDocumentDialog } from './rename-document-dialog.tsx';
import { sortDocuments } from './sort-documents.ts';
import { SpeakersDialog } from './speakers-dialog.tsx';
import { useCurrentDocument } from './use-current-document.ts';
import { useDeleteDocument } from './use-delete-document.ts';
import { useDocumentCommands } from './use-document-commands.ts';
import { useDocumentOrder } from './use-document-order.ts';

/** The documents of the project: a press or the arrow keys open one. */
export function DocumentList() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(callQuery('documents.list', {}));
  const [order, setOrder] = useDocumentOrder();
  const documents = useMemo(() => sortDocuments(data ?? [], order, i18n.language), [data, order, i18n.language]);
  const current = useCurrentDocument();
  const deletion = useDeleteDocument(documents, current?.id ?? null);
  useDocumentCommands({ onDelete: deletion.ask, onOrder: setOrder });

  if (!data) return null;
  return (
    <section className={styles.pane} aria-label={t('documents.title')}>
      <DocumentListHeader documents={data} order={order} onOrder={setOrder} />
      <DocumentActions documents={documents} onDelete={deletion.ask}>
        <DocumentRows documents={documents} currentId={current?.id ?? null} />
      </DocumentActions>
      <OpenDialog documents={data} />
      {deletion.asked && (
        <DeleteDocumentDialog
          asked={deletion.asked}
          onCancel={deletion.cancel}
          onConfirm={() => deletion.asked && deletion.confirm(deletion.asked.document)}
        />
      )}
    </section>
  );
}

function OpenDialog({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { open, documentId } = useDocumentDialogs();
  const document = documents.find(({ id }) => id === documentId);
  if (!document) return null;
  if (open === 'speakers') return <SpeakersDialog documentId={document.id} onClose={closeDocumentDialog} />;
  return <RenameDocumentDialog key={document.id} document={document} onClose={closeDocumentDialog} />;
}
