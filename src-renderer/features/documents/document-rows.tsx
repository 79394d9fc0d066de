import { Folder as FolderIcon } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import { useCall } from '../../api/use-call.ts';
import type { TreeMove, TreeNode } from '../../ui/tree-node.ts';
import { Tree } from '../../ui/tree.tsx';
import { findCommand } from '../../workspace/commands.ts';
import { openDocument } from '../../workspace/navigation.ts';
import styles from './document-list.module.css';
import { documentMoves } from './document-moves.ts';
import { type DocumentBranch, documentTree, type Folder } from './document-tree.ts';
import { closeFolders, selectRows, useDocumentsState } from './documents-state.ts';
import { useFolderNames } from './use-folder-names.ts';

export interface DocumentRowsProps {
  readonly documents: readonly DocumentSummary[];
  readonly folders: readonly Folder[];
  readonly isNarrowed: boolean;
  readonly currentId: string | null;
}

const mostDrawn = 150;

/** Folders with their documents; of very many rows, only those in sight are drawn. */
export function DocumentRows({ documents, folders: given, isNarrowed, currentId }: DocumentRowsProps) {
  const { t, i18n } = useTranslation();
  const { closedFolderIds, selectedIds, editingFolderId } = useDocumentsState();
  const { folders, endRename, cancelRename } = useFolderNames(given);
  const onMove = useMoves(documents, folders);
  const nodes = useMemo(
    () =>
      documentTree(documents, folders, { language: i18n.language, keepsEmpty: !isNarrowed }).map(toNode(i18n.language)),
    [documents, folders, isNarrowed, i18n.language],
  );
  const usual = useMemo(() => new Set(currentId === null ? [] : [currentId]), [currentId]);
  const isOpenOnly =
    selectedIds.size === 0 || (selectedIds.size === 1 && documents.some(({ id }) => selectedIds.has(id)));
  const onSelected = (ids: ReadonlySet<string>) => {
    selectRows(ids);
    const [only] = ids;
    if (ids.size === 1 && documents.some(({ id }) => id === only)) openDocument(String(only));
  };
  // The arrows leaf through documents; Enter goes into the text.
  const read = (id: string) => {
    if (!documents.some((document) => document.id === id)) return;
    openDocument(id);
    findCommand('reading.enter')?.run();
  };
  const isLong = documents.length + folders.length > mostDrawn;
  const tree = (
    <Tree
      label={t('documents.title')}
      nodes={nodes}
      isVirtual={isLong}
      shownId={currentId}
      expandedIds={new Set(folders.map(({ id }) => id).filter((id) => isNarrowed || !closedFolderIds.has(id)))}
      onExpandedChange={(open) => closeFolders(new Set(folders.map(({ id }) => id).filter((id) => !open.has(id))))}
      selectedIds={isOpenOnly ? usual : selectedIds}
      onSelectedChange={onSelected}
      selectionMode="multiple"
      onAction={read}
      onMove={onMove}
      editingId={editingFolderId}
      renameLabel={t('documents.folderName')}
      onRename={endRename}
      onRenameCancel={cancelRename}
    />
  );
  if (nodes.length === 0) {
    return <p className={styles.empty}>{t(isNarrowed ? 'documents.nothingFound' : 'documents.emptySentence')}</p>;
  }
  return isLong ? <div className={styles.window}>{tree}</div> : tree;
}

function useMoves(documents: readonly DocumentSummary[], folders: readonly Folder[]) {
  const moveDocuments = useCall('documents.move');
  const moveFolders = useCall('folders.move');
  return (move: TreeMove) => {
    const moves = documentMoves(move, documents, folders);
    if (!moves) return;
    const { documentIds, folderIds, intoId } = moves;
    if (folderIds.length === 0) moveDocuments.mutate({ ids: [...documentIds], folderId: intoId });
    else moveFolders.mutate({ ids: [...folderIds], documentIds: [...documentIds], parentId: intoId });
  };
}

const toNode =
  (language: string) =>
  (branch: DocumentBranch): TreeNode => {
    if (branch.kind === 'folder') {
      const { folder, branches, count } = branch;
      return {
        id: folder.id,
        label: folder.name,
        icon: <FolderIcon size={14} strokeWidth={1.5} aria-hidden className={styles.folder} />,
        end: count.toLocaleString(language),
        children: branches.map(toNode(language)),
      };
    }
    const { id, name, coded, tags } = branch.document;
    const share = new Intl.NumberFormat(language, { style: 'percent' }).format(Math.max(coded, 0.01));
    return {
      id,
      label: name,
      end: (
        <>
          {tags.length > 0 && (
            <span className={styles.tag} title={tags.join(', ')}>
              {tags[0]}
              {tags.length > 1 && ` +${tags.length - 1}`}
            </span>
          )}
          {coded > 0 ? share : '–'}
        </>
      ),
    };
  };
