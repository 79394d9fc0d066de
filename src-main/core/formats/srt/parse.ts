import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { parseCues } from '../vtt/parse-cues.ts';

export function parseSrt(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  return parseCues(bytes, options, { hasBlankLines: true });
}
