import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent, ReactNode } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { ContextMenu } from '../../ui/context-menu.tsx';
import { isComposing } from '../../ui/is-composing.ts';
import { useArrivingRow } from '../../ui/use-arriving-row.ts';
import { showSession } from '../../workspace/navigation.ts';
import { requestSession } from '../../workspace/session-request.ts';
import { openDocumentDialog } from './document-dialogs-state.ts';
import { documentMenu, folderMenu } from './document-menu.ts';
import type { Folder } from './document-tree.ts';
import { editFolder, focusFolder, useDocumentsState } from './documents-state.ts';
import type { FolderActions } from './use-folder-actions.ts';

export interface DocumentActionsProps {
  readonly documents: readonly DocumentSummary[];
  readonly folders: readonly Folder[];
  readonly folderActions: FolderActions;
  readonly children: ReactNode;
  onDelete(documents: readonly DocumentSummary[]): void;
}

/** The menu and the keys of the rows inside: F2 renames, Delete deletes; of several selected rows, all of them. */
export function DocumentActions(props: DocumentActionsProps) {
  const { documents, folders, folderActions, children, onDelete } = props;
  const { t } = useTranslation();
  const update = useCall('documents.update');
  const assign = useCall('guides.assign');
  const frame = useRef<HTMLDivElement>(null);
  useArrivingRow(frame, {
    id: useDocumentsState((state) => state.arrivingFolderId),
    ids: folders.map(({ id }) => id),
    onArrived: () => focusFolder(null),
  });
  const { data: guides = [] } = useQuery(callQuery('guides.list', {}));
  const { data: sessions = [] } = useQuery(callQuery('sessions.list', {}));
  const sessionOf = ({ id }: DocumentSummary) => sessions.find(({ documentId }) => documentId === id)?.id ?? null;
  const onSession = (document: DocumentSummary) => {
    const sessionId = sessionOf(document);
    if (sessionId === null) requestSession(document.id);
    else showSession(sessionId);
  };
  const at = (target: EventTarget) => {
    const id = (target as Element).closest<HTMLElement>('[role=row]')?.dataset.key;
    const folder = folders.find((one) => one.id === id);
    const document = documents.find((one) => one.id === id);
    const { selectedIds } = useDocumentsState.getState();
    const isOfMany = id !== undefined && selectedIds.size > 1 && selectedIds.has(id);
    const chosen = isOfMany ? documents.filter((one) => selectedIds.has(one.id)) : document ? [document] : [];
    return { folder, chosen };
  };
  const onKeyDownCapture = (event: KeyboardEvent) => {
    if (isComposing(event) || event.target instanceof HTMLInputElement) return;
    const { folder, chosen } = at(event.target);
    const [document] = chosen;
    if (!document && !folder) return;
    if (event.key === 'F2') {
      if (folder) editFolder(folder.id);
      else if (document) openDocumentDialog('rename', [document.id]);
    } else if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    else if (chosen.length > 0) onDelete(chosen);
    else if (folder) folderActions.onDeleteFolder(folder);
    event.preventDefault();
    event.stopPropagation();
  };
  const menuFor = (target: Element) => {
    const { folder, chosen } = at(target);
    if (folder && chosen.length < 2) return folderMenu(t, folder, folderActions);
    return documentMenu(t, chosen, {
      guides,
      onDelete,
      sessionOf,
      onSession,
      onKind: update.mutate,
      onGuide: (ids, guideId) => assign.mutate({ documentIds: [...ids], guideId }),
    });
  };
  return (
    <ContextMenu label={t('documents.menu')} entriesFor={menuFor}>
      <div ref={frame} onKeyDownCapture={onKeyDownCapture}>
        {children}
      </div>
    </ContextMenu>
  );
}
