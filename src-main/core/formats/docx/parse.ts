import { buildDocument } from '../../../shared/domain/build-document.ts';
import type { ParsedDocument, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { requireText } from '../../../shared/domain/require-text.ts';
import { readDocxBlocks } from './read-docx-blocks.ts';

export async function parseDocx(bytes: Uint8Array, options: ParseOptions): Promise<ParsedDocument> {
  const { blocks, warnings } = await readDocxBlocks(bytes, options);
  return requireText(buildDocument(blocks, options, null, warnings));
}
