import { buildDocument } from '../../../shared/domain/build-document.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { readPdfBlocks } from './read-pdf-blocks.ts';

export async function parsePdf(bytes: Uint8Array, options: ParseOptions): Promise<ParsedDocument> {
  const { blocks, warnings } = await readPdfBlocks(bytes, options);
  return requireText(buildDocument(blocks, options, null, warnings));
}
