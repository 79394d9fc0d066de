import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import { AppError } from '../../shared/errors.ts';
import { type Format, formatOf } from './formats.ts';
import { hasForeignSignature } from './has-foreign-signature.ts';

export interface ParsedFile {
  readonly document: ParsedDocument;
  /** Id of the format. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

const megabyte = 1024 * 1024;
const largestMegabytes = 64;

/** Reads one file of a known format. Every refusal is an AppError that names the file. */
export async function parseFile(path: string, options: ParseOptions): Promise<ParsedFile> {
  const file = basename(path);
  try {
    const size = await sizeOf(path);
    const format = formatOf(file);
    if (!format) throw new AppError('format-unknown', { extension: extname(file) });
    if (size > largestMegabytes * megabyte) throw new AppError('file-too-large', { limit: largestMegabytes });
    const bytes = await readFile(path).catch(refuseUnreadable);
    return { document: await parseBytes(format, bytes, options), format: format.id, bytes };
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, { ...error.details, file });
    throw new AppError('file-damaged', { file });
  }
}

async function parseBytes(format: Format, bytes: Uint8Array, options: ParseOptions): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new AppError('file-empty');
  if (format.isText && hasForeignSignature(bytes)) throw new AppError('file-binary');
  return format.parse(bytes, options);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(refuseUnreadable);
  if (!found.isFile()) throw new AppError('file-unreadable');
  return found.size;
}

function refuseUnreadable(error: unknown): never {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  throw new AppError(isMissing ? 'file-missing' : 'file-unreadable');
}
