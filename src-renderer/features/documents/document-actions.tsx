import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import { documentMenu } from './document-menu.ts';

export interface DocumentActionsProps {
  readonly documents: readonly DocumentSummary[];
  readonly children: ReactNode;
  onDelete(document: DocumentSummary): void;
}

/** The menu and the keys of the rows inside: F2 renames, Delete deletes. */
export function DocumentActions({ documents, children, onDelete }: DocumentActionsProps) {
  const { t } = useTranslation();
  const update = useCall('documents.update');
  const at = (target: EventTarget) => {
    const row = (target as Element).closest<HTMLElement>('[role=option]');
    return documents.find(({ id }) => id === row?.dataset.key);
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const document = at(event.target);
    if (!document || isComposing(event)) return;
    if (event.key === 'F2') openDocumentDialog('rename', document.id);
    else if (event.key === 'Delete' || event.key === 'Backspace') onDelete(document);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const menuFor = (target: Element) => {
    const document = at(target);
    return document ? documentMenu(t, document, { onDelete, onKind: update.mutate }) : [];
  };
  return (
    <ContextMenu label={t('documents.menu')} entriesFor={menuFor}>
      <div onKeyDownCapture={onKeyDownCapture}>{children}</div>
    </ContextMenu>
  );
}
