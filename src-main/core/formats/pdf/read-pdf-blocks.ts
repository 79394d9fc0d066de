import type { ParsedBlock, ParseOptions, ParseWarning } from '../../../shared/domain/parsed-document.ts';
import { AppError } from '../../../shared/errors.ts';
import { dropMargins } from './drop-margins.ts';
import { loadPages } from './load-pages.ts';
import { pageLines } from './page-lines.ts';
import { toBlocks } from './to-blocks.ts';

export interface PdfBlocks {
  readonly blocks: readonly ParsedBlock[];
  readonly warnings: readonly ParseWarning[];
}

export async function readPdfBlocks(bytes: Uint8Array, options: ParseOptions = {}): Promise<PdfBlocks> {
  const pages = await loadPages(bytes);
  const lines = pages.map(pageLines);
  const empty = lines.filter((found) => found.length === 0).length;
  if (empty === pages.length) throw new AppError('no-text-layer', { pages: pages.length });
  const blocks = toBlocks(dropMargins(lines.flat(), pages), options);
  return { blocks, warnings: empty > 0 ? [{ code: 'pages-without-text', count: empty }] : [] };
}
