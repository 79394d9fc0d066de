import { AppError } from '../errors.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { refuseHugeText } from './refuse-huge-text.ts';

/** Hands the document on; throws `no-text` where nothing was left to read, `file-too-large` where far too much was. */
export function requireText(document: ParsedDocument): ParsedDocument {
  refuseHugeText(document.text);
  if (document.text === '') throw new AppError('no-text');
  return document;
}
