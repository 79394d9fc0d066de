import { buildDocument } from '../../../shared/domain/build-document.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { refuseHugeText } from '../../../shared/domain/refuse-huge-text.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { decodeText } from '../text/decode.ts';
import { decodingWarnings } from '../text/decoding-warnings.ts';
import { cueBlocks } from './cue-blocks.ts';
import { readCues } from './read-cues.ts';
import { withoutRepeats } from './without-repeats.ts';

/** What SubRip and WebVTT files have in common: bytes to cues to turns. Throws `no-text` where no cue has words. */
export function parseCues(
  bytes: Uint8Array,
  options: ParseOptions,
  layout: { readonly hasBlankLines: boolean },
): ParsedDocument {
  const decoded = decodeText(bytes, options.encoding);
  refuseHugeText(decoded.text);
  const blocks = withoutRepeats(readCues(cleanText(decoded.text), layout)).flatMap(cueBlocks);
  return requireText(buildDocument(blocks, options, decoded.encoding, decodingWarnings(decoded)));
}
