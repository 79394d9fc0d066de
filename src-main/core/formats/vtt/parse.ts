import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { parseCues } from './parse-cues.ts';

export function parseVtt(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  return parseCues(bytes, options, { hasBlankLines: false });
}
