import { buildDocument } from '../../../shared/domain/build-document.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { decodeText } from '../text/decode.ts';
import { decodingWarnings } from '../text/decoding-warnings.ts';
import { readBlocks } from './read-blocks.ts';

export function parseMarkdown(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  const decoded = decodeText(bytes, options.encoding);
  const blocks = readBlocks(cleanText(decoded.text));
  return requireText(buildDocument(blocks, options, decoded.encoding, decodingWarnings(decoded)));
}
