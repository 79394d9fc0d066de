import { basename, extname } from 'node:path';
import type { ParsedDocument, ParseOptions } from '../../shared/domain/parsed-document.ts';
import { AppError } from '../../shared/errors.ts';
import { type Format, formatOf } from './formats.ts';
import { hasForeignSignature } from './has-foreign-signature.ts';
import { namingFile, readFileBytes } from './read-file-bytes.ts';

export interface ParsedFile {
  readonly document: ParsedDocument;
  /** Id of the format. */
  readonly format: string;
  readonly bytes: Uint8Array;
}

/** Reads one file of a known format. Every refusal is an AppError that names the file. */
export const parseFile = (path: string, options: ParseOptions): Promise<ParsedFile> =>
  namingFile(path, async () => {
    const bytes = await readFileBytes(path);
    const format = formatOf(basename(path));
    if (!format) throw new AppError('format-unknown', { extension: extname(path) });
    return { document: await parseBytes(format, bytes, options), format: format.id, bytes };
  });

async function parseBytes(format: Format, bytes: Uint8Array, options: ParseOptions): Promise<ParsedDocument> {
  if (format.isText && hasForeignSignature(bytes)) throw new AppError('file-binary');
  return format.parse(bytes, options);
}
