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
import { findDocuments, type Folder } from './document-tree.ts';
import { useDocumentsState } from './documents-state.ts';
import { MoveDialog } from './move-dialog.tsx';
import { RenameDocumentDialog } from './rename-document-dialog.tsx';
import { sortDocuments } from './sort-documents.ts';
import { SpeakersDialog } from './speakers-dialog.tsx';
import { TagsDialog } from './tags-dialog.tsx';
import { useCurrentDocument } from './use-current-document.ts';
import { useDeleteDocuments } from './use-delete-documents.ts';
import { useDocumentCommands } from './use-document-commands.ts';
import { useDocumentOrder } from './use-document-order.ts';
import { useFolderActions } from './use-folder-actions.ts';

const none: readonly Folder[] = [];

/** The documents of the project in their folders: a press or the arrow keys open one. */
export function DocumentList() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(callQuery('documents.list', {}));
  const { data: folders = none } = useQuery(callQuery('folders.list', {}));
  const [order, setOrder] = useDocumentOrder();
  const { search, tags } = useDocumentsState();
  const documents = useMemo(() => sortDocuments(data ?? [], order, i18n.language), [data, order, i18n.language]);
  const found = useMemo(() => findDocuments(documents, { search, tags }), [documents, search, tags]);
  const current = useCurrentDocument();
  const deletion = useDeleteDocuments(found, current?.id ?? null);
  const folderActions = useFolderActions(folders);
  useDocumentCommands({ documents, onDelete: deletion.ask, onOrder: setOrder, onNewFolder: folderActions.onNewFolder });

  if (!data) return null;
  return (
    <section className={styles.pane} aria-label={t('documents.title')}>
      <DocumentListHeader documents={data} order={order} onOrder={setOrder} onNewFolder={folderActions.onNewFolder} />
      <DocumentActions documents={documents} folders={folders} folderActions={folderActions} onDelete={deletion.ask}>
        <DocumentRows
          documents={found}
          folders={folders}
          isNarrowed={search.trim() !== '' || tags.length > 0}
          currentId={current?.id ?? null}
        />
      </DocumentActions>
      <OpenDialog documents={data} folders={folders} />
      {deletion.asked && (
        <DeleteDocumentDialog
          asked={deletion.asked}
          onCancel={deletion.cancel}
          onConfirm={() => deletion.asked && deletion.confirm(deletion.asked.documents)}
        />
      )}
    </section>
  );
}

interface OpenDialogProps {
  readonly documents: readonly DocumentSummary[];
  readonly folders: readonly Folder[];
}

function OpenDialog({ documents, folders }: OpenDialogProps) {
  const { open, ids } = useDocumentDialogs();
  const chosen = documents.filter(({ id }) => ids.includes(id));
  const [document] = chosen;
  if (open === 'move') return <MoveDialog ids={ids} folders={folders} onClose={closeDocumentDialog} />;
  if (!document) return null;
  if (open === 'tags') return <TagsDialog documents={chosen} all={documents} onClose={closeDocumentDialog} />;
  if (open === 'speakers') return <SpeakersDialog documentId={document.id} onClose={closeDocumentDialog} />;
  return <RenameDocumentDialog key={document.id} document={document} onClose={closeDocumentDialog} />;
}
