import { AppError } from '../errors.ts';
import type { ParsedDocument } from './parsed-document.ts';

/** Hands the document on; throws `no-text` where nothing was left to read. */
export function requireText(document: ParsedDocument): ParsedDocument {
  if (document.text === '') throw new AppError('no-text');
  return document;
}
