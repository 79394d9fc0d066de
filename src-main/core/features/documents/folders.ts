import type { CallOutput, CallParsed } from '../../../shared/contract/index.ts';
import type { Nothing } from '../../../shared/contract/values.ts';
import { AppError } from '../../../shared/errors.ts';
import { requireDocument } from '../../db/documents.ts';
import { all, build, first, run } from '../../db/run.ts';
import type { Db } from '../../db/run.ts';
import type { Work } from '../../open-project.ts';

export function listFolders(db: Db): CallOutput<'folders.list'> {
  return all(db, build.selectFrom('folder').select(['id', 'parentId', 'name']).orderBy('name'));
}

export function requireFolder(db: Db, id: string) {
  const folder = first(db, build.selectFrom('folder').selectAll().where('id', '=', id));
  if (!folder) throw new AppError('not-found', { kind: 'folder', id });
  return folder;
}

export function createFolder(work: Work, input: CallParsed<'folders.create'>): CallOutput<'folders.create'> {
  const { name, parentId = null, documentIds = [], folderIds = [] } = input;
  if (parentId !== null) requireFolder(work.db, parentId);
  refuseTaken(work, parentId, name);
  const id = work.newId();
  run(work.db, build.insertInto('folder').values({ id, parentId, name, createdAt: work.now() }));
  folderIds.forEach((folderId) => putFolder(work, folderId, id));
  putDocuments(work, documentIds, id);
  work.describe({ name });
  return { id };
}

export function renameFolder(work: Work, { id, name }: CallParsed<'folders.rename'>): Nothing {
  const folder = requireFolder(work.db, id);
  refuseTaken(work, folder.parentId, name, id);
  run(work.db, build.updateTable('folder').set({ name }).where('id', '=', id));
  work.describe({ name });
  return {};
}

export function moveFolders(work: Work, input: CallParsed<'folders.move'>): Nothing {
  const { ids, documentIds = [], parentId } = input;
  const { name } = requireFolder(work.db, ids[0]!);
  ids.forEach((id) => putFolder(work, id, parentId));
  putDocuments(work, documentIds, parentId);
  work.describe({ name, count: new Set(ids).size + new Set(documentIds).size });
  return {};
}

function putFolder(work: Work, id: string, parentId: string | null): void {
  const { name } = requireFolder(work.db, id);
  for (let above = parentId; above !== null; above = requireFolder(work.db, above).parentId) {
    if (above === id) throw new AppError('folder-inside-itself', { name });
  }
  refuseTaken(work, parentId, name, id);
  run(work.db, build.updateTable('folder').set({ parentId }).where('id', '=', id));
}

function putDocuments(work: Work, ids: readonly string[], folderId: string | null): void {
  ids.forEach((id) => requireDocument(work.db, id));
  run(work.db, build.updateTable('document').set({ folderId }).where('id', 'in', ids));
}

/** What is in it goes to the folder above; a folder whose name is taken there gets a number. */
export function deleteFolder(work: Work, { id }: CallParsed<'folders.delete'>): Nothing {
  const { parentId, name } = requireFolder(work.db, id);
  work.describe({ name });
  run(work.db, build.updateTable('document').set({ folderId: parentId }).where('folderId', '=', id));
  // Its own name is free from now on.
  run(work.db, build.updateTable('folder').set({ name: id }).where('id', '=', id));
  const inside = all(work.db, build.selectFrom('folder').select(['id', 'name']).where('parentId', '=', id));
  inside.forEach((folder) => {
    const free = freeName(work, parentId, folder.name);
    run(work.db, build.updateTable('folder').set({ parentId, name: free }).where('id', '=', folder.id));
  });
  run(work.db, build.deleteFrom('folder').where('id', '=', id));
  return {};
}

function takenBy(work: Work, parentId: string | null, name: string): string | null {
  const named = build.selectFrom('folder').select('id').where('name', '=', name);
  const there = parentId === null ? named.where('parentId', 'is', null) : named.where('parentId', '=', parentId);
  return first(work.db, there)?.id ?? null;
}

function refuseTaken(work: Work, parentId: string | null, name: string, ownId?: string): void {
  const taken = takenBy(work, parentId, name);
  if (taken !== null && taken !== ownId) throw new AppError('name-taken', { name });
}

function freeName(work: Work, parentId: string | null, name: string): string {
  let free = name;
  for (let number = 2; takenBy(work, parentId, free) !== null; number += 1) free = `${name.slice(0, 190)} (${number})`;
  return free;
}
