import { cleanedOffsets, cleanText } from './clean-text.ts';
import type { ParsedBlock } from './parsed-document.ts';

/** A line of a block that has words, or the only line of a wordless block that says who speaks. */
export interface BlockLine {
  readonly block: number;
  readonly text: string;
  /** UTF-16 offset of the line in the cleaned text of its block. */
  readonly offset: number;
  readonly isStart: boolean;
  readonly isHeading: boolean;
  readonly boldLength: number;
  /** Set where the format says who speaks. */
  readonly speaker: string | null;
  readonly at: number | null;
  /** True where the format says who speaks or when: following pieces of one speaker belong together. */
  readonly isPiece: boolean;
}

/** Cleans the text of each block and cuts it into lines without blank ones. */
export function splitBlocks(blocks: readonly ParsedBlock[], refused: ReadonlySet<string>): readonly BlockLine[] {
  return blocks.flatMap((block, index) => splitBlock(block, index, refused));
}

function splitBlock(block: ParsedBlock, index: number, refused: ReadonlySet<string>): readonly BlockLine[] {
  const named = cleanText(block.speaker ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  const isRefused = refused.has(named);
  const common = {
    block: index,
    isHeading: block.headingLevel !== undefined,
    speaker: named === '' || isRefused || block.headingLevel !== undefined ? null : named,
    at: block.at ?? null,
    isPiece: (block.at ?? null) !== null || (named !== '' && !isRefused),
  };
  const cleaned = cleanText(block.text);
  const text = isRefused && cleaned.trim() !== '' ? `${named}: ${cleaned}` : cleaned;
  const shift = text.length - cleaned.length;
  const bold = cleanedOffsets(block.boldLength === undefined ? '' : block.text)(block.boldLength ?? 0);
  const lines: BlockLine[] = [];
  let offset = -shift;
  for (const line of text.split('\n')) {
    const boldLength = offset === 0 ? Math.min(bold, line.length) : 0;
    if (line.trim() !== '') lines.push({ ...common, text: line, offset, isStart: lines.length === 0, boldLength });
    offset += line.length + 1;
  }
  if (lines.length > 0 || common.speaker === null) return lines;
  return [{ ...common, text: '', offset: 0, isStart: true, boldLength: 0 }];
}
