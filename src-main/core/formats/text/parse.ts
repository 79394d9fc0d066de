import { buildDocument } from '../../../shared/domain/build-document.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { refuseHugeText } from '../../../shared/domain/refuse-huge-text.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { decodeText } from './decode.ts';
import { decodingWarnings } from './decoding-warnings.ts';

/** Every line is a paragraph of the document; blank lines only tell recognition where something new begins. */
export function parseText(bytes: Uint8Array, options: ParseOptions): ParsedDocument {
  const decoded = decodeText(bytes, options.encoding);
  refuseHugeText(decoded.text);
  const blocks = cleanText(decoded.text)
    .split(/\n\n+/)
    .map((text) => ({ text }));
  return requireText(buildDocument(blocks, options, decoded.encoding, decodingWarnings(decoded)));
}
