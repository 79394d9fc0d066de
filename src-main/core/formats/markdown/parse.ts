import { buildDocument } from '../../../shared/domain/build-document.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { refuseHugeText } from '../../../shared/domain/refuse-huge-text.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { decodeText } from '../text/decode.ts';
import { decodingWarnings } from '../text/decoding-warnings.ts';
import { readBlocks } from './read-blocks.ts';

export function parseMarkdown(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  const decoded = decodeText(bytes, options.encoding);
  refuseHugeText(decoded.text);
  const blocks = readBlocks(cleanText(decoded.text));
  return requireText(buildDocument(blocks, options, decoded.encoding, decodingWarnings(decoded)));
}
