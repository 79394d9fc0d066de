import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportFile } from '../../../shared/contract/imports.ts';

const inOrder = new Intl.Collator('zh-CN', { numeric: true }).compare;

/** Each folder is replaced by the files below it, hidden ones left out; what was said of the folder holds for its files. */
export function walkPaths(files: readonly ImportFile[]): ImportFile[] {
  return files.flatMap((file) => (isFolder(file.path) ? filesBelow(file) : [file]));
}

function filesBelow({ name: _name, ...folder }: ImportFile): ImportFile[] {
  return pathsBelow(folder.path)
    .sort(inOrder)
    .map((path) => ({ ...folder, path }));
}

/** Links are not followed, as they may lead round in a circle; a folder that can't be read stands for itself. */
function pathsBelow(folder: string): string[] {
  const entries = entriesOf(folder);
  if (entries === null) return [folder];
  return entries
    .filter(({ name }) => !isHidden(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pathsBelow(path);
      return entry.isFile() ? [path] : [];
    });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const isHidden = (name: string) => name.startsWith('.') || name.startsWith('~$');
