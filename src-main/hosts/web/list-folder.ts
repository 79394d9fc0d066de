import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';

export interface FolderListing {
  readonly path: string;
  readonly home: string;
  /** Null at the top. */
  readonly parent: string | null;
  readonly entries: readonly FolderEntry[];
}

export interface FolderEntry {
  readonly name: string;
  readonly path: string;
  readonly isFolder: boolean;
}

/** Folders, and files with these endings, of a folder, for the dialog in the page; the home folder where none is named. */
export async function listFolder(wanted: string, endings: readonly string[] = ['motif']): Promise<FolderListing> {
  const path = isAbsolute(wanted) ? resolve(wanted) : homedir();
  const found = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new AppError(error.code === 'ENOENT' || error.code === 'ENOTDIR' ? 'file-missing' : 'file-unreadable', {
      path,
    });
  });
  const entries = found
    .filter(({ name }) => !name.startsWith('.'))
    .filter((entry) => entry.isDirectory() || (entry.isFile() && isWanted(entry.name, endings)))
    .map((entry) => ({ name: entry.name, path: join(path, entry.name), isFolder: entry.isDirectory() }))
    .toSorted((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
  return { path, home: homedir(), parent: dirname(path) === path ? null : dirname(path), entries };
}

const isWanted = (name: string, endings: readonly string[]) => endings.includes(extname(name).slice(1).toLowerCase());
