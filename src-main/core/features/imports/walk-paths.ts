import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportFile } from '../../../shared/contract/imports.ts';
import { AppError } from '../../../shared/errors.ts';

const inOrder = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** Each folder is replaced by the files below it, hidden ones left out; what was said of the folder holds for its files. */
export function walkPaths(files: readonly ImportFile[]): ImportFile[] {
  return files.flatMap((file) => (isFolder(file.path) ? filesBelow(file) : [file]));
}

function filesBelow({ name: _name, ...folder }: ImportFile): ImportFile[] {
  return entriesBelow(folder.path)
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !isHidden(path.slice(folder.path.length)))
    .sort(inOrder)
    .map((path) => ({ ...folder, path }));
}

function entriesBelow(path: string) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true });
  } catch {
    throw new AppError('file-unreadable', { path, file: basename(path) });
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isHidden(path: string): boolean {
  return path.split(/[\\/]/).some((part) => part.startsWith('.')) || basename(path).startsWith('~$');
}
