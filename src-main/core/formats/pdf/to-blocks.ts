import type { ParsedBlock, ParseOptions } from '../../../shared/domain/parsed-document.ts';
import { readTable } from '../table/read-table.ts';
import { type JoinRules, joinRules, jointOf } from './join-lines.ts';
import { documentLayout, labelOf, type PdfLayout } from './layout.ts';
import type { PdfLine } from './pdf-page.ts';
import { splitTables } from './split-tables.ts';
import { startsParagraph } from './starts-paragraph.ts';

/** Paragraphs, and transcripts set as tables of times, speakers and words as turns. */
export function toBlocks(lines: readonly PdfLine[], options: ParseOptions): readonly ParsedBlock[] {
  const rules = joinRules(lines.map(({ text }) => text));
  const layout = documentLayout(lines);
  return splitTables(lines).flatMap((part) => {
    if (part.kind === 'text') return paragraphBlocks(part.lines, layout, rules);
    return readTable(
      part.rows.map((row) => row.map((cell) => (cell.length === 0 ? [] : [{ text: joinTexts(cell, rules) }]))),
      options,
    );
  });
}

function joinTexts(texts: readonly string[], rules: JoinRules): string {
  return texts.reduce((before, text) => {
    const { glue, dropsHyphen } = jointOf(before, text, rules);
    return (dropsHyphen ? before.slice(0, -1) : before) + glue + text;
  });
}

function paragraphBlocks(lines: readonly PdfLine[], layout: PdfLayout, rules: JoinRules): readonly ParsedBlock[] {
  const paragraphs: PdfLine[][] = [];
  lines.forEach((next, index) => {
    const paragraph = paragraphs.at(-1);
    const isNew = !paragraph || startsParagraph(paragraph, { next, following: lines[index + 1] }, layout);
    if (isNew) paragraphs.push([next]);
    else paragraph.push(next);
  });
  const sizes = headingSizes(paragraphs, layout);
  return paragraphs.map((paragraph) => toBlock(paragraph, rules, sizes));
}

function toBlock(paragraph: readonly PdfLine[], rules: JoinRules, sizes: readonly number[]): ParsedBlock {
  let text = '';
  let boldLength = 0;
  paragraph.forEach((line, index) => {
    const before = paragraph[index - 1];
    const isStillBold = boldLength === text.length;
    if (before) {
      const { glue, dropsHyphen } = jointOf(before.text, line.text, rules);
      text = (dropsHyphen ? text.slice(0, -1) : text) + glue;
    }
    if (isStillBold && line.boldLength > 0) boldLength = text.length + line.boldLength;
    text += line.text;
  });
  const level = sizes.indexOf(roundedSize(paragraph)) + 1;
  const bold = Math.min(boldLength, text.length);
  return { text, ...(level > 0 ? { headingLevel: level } : {}), ...(bold > 0 ? { boldLength: bold } : {}) };
}

/** Sizes of short paragraphs set larger than the body, the largest first. */
function headingSizes(paragraphs: readonly (readonly PdfLine[])[], layout: PdfLayout): readonly number[] {
  const sizes = paragraphs.filter((paragraph) => {
    const length = paragraph.reduce((sum, { text }) => sum + text.length, 0);
    return roundedSize(paragraph) > layout.bodySize * 1.14 && length <= 200 && !labelOf(paragraph[0]?.text ?? '');
  });
  return [...new Set(sizes.map(roundedSize))].sort((a, b) => b - a).slice(0, 6);
}

function roundedSize(paragraph: readonly PdfLine[]): number {
  return Math.round((paragraph[0]?.size ?? 0) * 2) / 2;
}
