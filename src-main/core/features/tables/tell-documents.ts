import { prepared } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';

export interface ToldDocument {
  readonly name: string;
  readonly kind: string;
  /** `Folder / Folder below`; empty: in none. */
  readonly folder: string;
}

/** Documents by id, with the folders that they lie in. */
export function tellDocuments(db: Db): ReadonlyMap<string, ToldDocument> {
  const folders = new Map(
    (prepared(db, 'SELECT id, parentId, name FROM folder').all() as Folder[]).map((folder) => [folder.id, folder]),
  );
  const rows = prepared(db, 'SELECT id, name, kind, folderId FROM document ORDER BY number').all() as Document[];
  return new Map(rows.map(({ id, name, kind, folderId }) => [id, { name, kind, folder: pathOf(folders, folderId) }]));
}

interface Folder {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
}
interface Document {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly folderId: string | null;
}

function pathOf(folders: ReadonlyMap<string, Folder>, id: string | null): string {
  const folder = folders.get(id ?? '');
  if (!folder) return '';
  return [pathOf(folders, folder.parentId), folder.name].filter((part) => part !== '').join(' / ');
}
