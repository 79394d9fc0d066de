import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { List } from '../../ui/list.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import { DeleteDocumentDialog } from './delete-document-dialog.tsx';
import { closeDocumentDialog, openDocumentDialog, useDocumentDialogs } from './document-dialogs-state.ts';
import { DocumentListHeader } from './document-list-header.tsx';
import styles from './document-list.module.css';
import { documentMenu } from './document-menu.ts';
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
  const documents = sortDocuments(data ?? [], order, i18n.language);
  const current = useCurrentDocument();
  const update = useCall('documents.update');
  const deletion = useDeleteDocument(documents, current?.id ?? null);
  useDocumentCommands({ onDelete: deletion.ask, onOrder: setOrder });

  const at = (target: EventTarget | Element) => {
    const row = (target as Element).closest<HTMLElement>('[role=option]');
    return documents.find(({ id }) => id === row?.dataset.key);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const document = at(event.target);
    if (!document || isComposing(event)) return;
    if (event.key === 'F2') openDocumentDialog('rename', document.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') deletion.ask(document);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const menuFor = (target: Element) => {
    const document = at(target);
    return document ? documentMenu(t, document, { onDelete: deletion.ask, onKind: update.mutate }) : [];
  };
  if (!data) return null;
  return (
    <section className={styles.pane} aria-label={t('documents.title')}>
      <DocumentListHeader documents={data} order={order} onOrder={setOrder} />
      <ContextMenu label={t('documents.menu')} entriesFor={menuFor}>
        <div onKeyDownCapture={onKeyDownCapture}>
          <List
            label={t('documents.title')}
            rows={documents.map((document) => toRow(document, i18n.language))}
            selectedIds={new Set(current ? [current.id] : [])}
            onSelectedChange={([id]) => id && openDocument(id)}
            onAction={openDocument}
            emptyState={<NoDocuments />}
          />
        </div>
      </ContextMenu>
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

function toRow({ id, name, coded }: DocumentSummary, language: string) {
  const share = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.max(coded, 0.01));
  return { id, label: name, title: <span title={name}>{name}</span>, end: coded > 0 ? share : '–' };
}

function OpenDialog({ documents }: { readonly documents: readonly DocumentSummary[] }) {
  const { open, documentId } = useDocumentDialogs();
  const document = documents.find(({ id }) => id === documentId);
  if (!document) return null;
  if (open === 'speakers') return <SpeakersDialog documentId={document.id} onClose={closeDocumentDialog} />;
  return <RenameDocumentDialog key={document.id} document={document} onClose={closeDocumentDialog} />;
}

function NoDocuments() {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t('documents.emptyTitle')}
      sentence={t('documents.emptySentence')}
      action={<Button onPress={() => findCommand('imports.begin')?.run()}>{t('documents.import')}</Button>}
    />
  );
}
