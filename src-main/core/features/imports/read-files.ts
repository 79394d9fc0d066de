import { basename } from 'node:path';
import type { ImportFile } from '../../../shared/contract/imports.ts';
import type { ParsedDocument } from '../../../shared/domain/parsed-document.ts';
import { AppError } from '../../../shared/errors.ts';
import type { CallContext } from '../../../shared/rpc/serve.ts';
import { createParser } from '../../formats/run-parse-worker.ts';
import type { Program } from '../../program.ts';
import { refusalOf } from './refusal-of.ts';
import { walkPaths } from './walk-paths.ts';

export type ReadFile = { readonly file: ImportFile; readonly name: string } & (
  | { readonly kind: 'read'; readonly document: ParsedDocument; readonly format: string }
  | { readonly kind: 'refused'; readonly error: AppError }
);

/** Reads files one after another in a worker; one that is refused doesn't hold up the others. */
export async function readFiles(
  program: Program,
  given: readonly ImportFile[],
  { signal, progress }: CallContext,
): Promise<ReadFile[]> {
  const files = walkPaths(given);
  if (files.length === 0) throw new AppError('folder-empty', { path: given[0]?.path ?? '' });
  const parser = createParser({ workerFile: program.options.paths.parseWorker });
  const read: ReadFile[] = [];
  try {
    for (const [index, file] of files.entries()) {
      const name = basename(file.path);
      progress({ stage: 'reading', done: index, total: files.length, item: name });
      read.push({ file, name, ...(await readOne(file)) });
    }
  } finally {
    await parser.close();
  }
  progress({ stage: 'reading', done: files.length, total: files.length });
  return read;

  async function readOne(file: ImportFile) {
    try {
      const { path, encoding, recogniseSpeakers, notSpeakers } = file;
      const { document, format } = await parser.parse(path, { encoding, recogniseSpeakers, notSpeakers }, signal);
      return { kind: 'read', document, format } as const;
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'cancelled') throw error;
      return { kind: 'refused', error: refusalOf(file.path, error) } as const;
    }
  }
}
