import { basename, extname } from 'node:path';
import type { GuideOutline } from '../../../shared/contract/guides.ts';
import { cleanText } from '../../../shared/domain/clean-text.ts';
import { readOutlineLines } from '../../../shared/domain/outline-lines.ts';
import type { OutlineLine } from '../../../shared/domain/outline-lines.ts';
import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import { readGuideOutline } from '../../../shared/domain/read-guide-outline.ts';
import { refuseHugeText } from '../../../shared/domain/refuse-huge-text.ts';
import { AppError } from '../../../shared/errors.ts';
import { readDocxBlocks } from '../docx/read-docx-blocks.ts';
import { formatOf } from '../formats.ts';
import { hasForeignSignature } from '../has-foreign-signature.ts';
import { namingFile, readFileBytes } from '../read-file-bytes.ts';
import { decodeText } from '../text/decode.ts';

const formats = ['txt', 'md', 'docx'];

/** Reads a guide from a file. Every refusal is an AppError that names the file. */
export const parseGuideFile = (path: string): Promise<GuideOutline> =>
  namingFile(path, async () => {
    const format = formatOf(basename(path));
    if (!format || !formats.includes(format.id)) throw new AppError('format-unknown', { extension: extname(path) });
    const bytes = await readFileBytes(path);
    const outline = readGuideOutline(format.isText ? readTextLines(bytes) : await readDocxLines(bytes));
    if (outline.sections.length === 0) throw new AppError('guide-empty');
    return outline;
  });

function readTextLines(bytes: Uint8Array): readonly OutlineLine[] {
  if (hasForeignSignature(bytes)) throw new AppError('file-binary');
  const { text } = decodeText(bytes);
  refuseHugeText(text);
  return readOutlineLines(cleanText(text));
}

async function readDocxLines(bytes: Uint8Array): Promise<readonly OutlineLine[]> {
  const { blocks } = await readDocxBlocks(bytes, { recogniseSpeakers: false });
  const hasHeadings = blocks.some(({ headingLevel }) => headingLevel !== undefined);
  return blocks.flatMap((block) => blockLines(block, hasHeadings));
}

/** Where no paragraph is a heading, those that are bold to their end are. */
function blockLines(block: ParsedBlock, hasHeadings: boolean): readonly OutlineLine[] {
  const lines = readOutlineLines(cleanText(block.text));
  const { listLevel, boldLength = 0 } = block;
  const isBold = !hasHeadings && boldLength >= block.text.trimEnd().length && lines.length === 1;
  const headingLevel = block.headingLevel ?? (isBold && listLevel === undefined ? 2 : null);
  return lines.map((line) => {
    if (headingLevel !== null) return { ...line, headingLevel, isItem: false };
    return listLevel === undefined ? line : { ...line, indent: listLevel + 1, isItem: true };
  });
}
