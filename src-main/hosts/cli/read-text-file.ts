import { readFile } from 'node:fs/promises';
import { AppError } from '../../shared/errors.ts';
import type { Cli } from './cli.ts';

/** The text of a file in UTF-8, without a BOM; `-` is standard input. */
export async function readTextFile(cli: Cli, path: string): Promise<string> {
  if (path === '-') return cli.readInput();
  try {
    return (await readFile(cli.absolute(path), 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new AppError(isMissing ? 'file-missing' : 'file-unreadable', { path });
  }
}
