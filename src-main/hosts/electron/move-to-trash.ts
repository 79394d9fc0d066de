import { dirname } from 'node:path';
import { shell } from 'electron';
import { assert } from '../../shared/errors.ts';

/** Files of a project's recordings alone. Says which could not be moved. */
export async function moveToTrash(paths: readonly string[]): Promise<readonly string[]> {
  const left: string[] = [];
  for (const path of paths) {
    assert(dirname(path).endsWith('.recordings'), 'only files of a folder of recordings go to the trash');
    await shell.trashItem(path).catch(() => left.push(path));
  }
  return left;
}
