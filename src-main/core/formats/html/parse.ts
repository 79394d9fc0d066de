import { buildDocument } from '../../../shared/domain/build-document.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { decodingWarnings } from '../text/decoding-warnings.ts';
import { decodeHtml } from './decode-html.ts';
import { readHtmlBlocks } from './read-html-blocks.ts';

export function parseHtml(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  const decoded = decodeHtml(bytes, options.encoding);
  const { blocks, warnings } = readHtmlBlocks(decoded.text, options);
  const all = [...decodingWarnings(decoded), ...warnings];
  return requireText(buildDocument(blocks, options, decoded.encoding, all));
}
