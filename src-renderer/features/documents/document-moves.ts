import type { DocumentSummary } from '../../../src-main/shared/contract/documents.ts';
import type { TreeMove } from '../../ui/tree-node.ts';
import type { Folder } from './document-tree.ts';

export interface DocumentMoves {
  readonly documentIds: readonly string[];
  readonly folderIds: readonly string[];
  /** Null: into no folder. */
  readonly intoId: string | null;
}

/** What a drag in the list moves, and into which folder; null where all of it is there already. */
export function documentMoves(
  { ids, targetId, position }: TreeMove,
  documents: readonly DocumentSummary[],
  folders: readonly Folder[],
): DocumentMoves | null {
  const targetFolder = folders.find(({ id }) => id === targetId);
  const beside = targetFolder ? targetFolder.parentId : (documents.find(({ id }) => id === targetId)?.folderId ?? null);
  const intoId = targetFolder && position === 'on' ? targetFolder.id : beside;
  const documentIds = documents
    .filter(({ id, folderId }) => ids.includes(id) && folderId !== intoId)
    .map(({ id }) => id);
  const folderIds = folders
    .filter(({ id, parentId }) => ids.includes(id) && parentId !== intoId && id !== intoId)
    .map(({ id }) => id);
  return documentIds.length + folderIds.length === 0 ? null : { documentIds, folderIds, intoId };
}
