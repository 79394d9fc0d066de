import type { ParsedBlock } from '../../../shared/domain/parsed-document.ts';
import { reduceInline } from './reduce-inline.ts';

const fence = /^\s{0,3}(?:```+|~~~+)/;
const rule = /^\s{0,3}(?:(?:\*\s*){3,}|(?:-\s*){3,}|(?:_\s*){3,})$/;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)(?:\s+#+)?$/;
const underline = /^\s{0,3}(=+|-+)$/;
const quote = /^\s{0,3}(?:>\s?)+/;
const bullet = /^\s*[-*+]\s+(?:\[[ xX]\]\s+)?/;
const tableRule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/;
const boldStart = /^\s*(\*\*|__)(?=\S)([^*_\n]{1,120}?)\1/;

interface Reading {
  readonly blocks: ParsedBlock[];
  open: string[];
  isCode: boolean;
}

/** Cuts cleaned Markdown into headings and paragraphs; line breaks inside a paragraph stay. */
export function readBlocks(text: string): readonly ParsedBlock[] {
  const reading: Reading = { blocks: [], open: [], isCode: false };
  const lines = withoutComments(text).split('\n');
  for (const line of lines) readLine(reading, line);
  closeParagraph(reading);
  return reading.blocks;
}

function withoutComments(text: string): string {
  const parts = text.split('<!--');
  const lastEnd = text.lastIndexOf('-->');
  if (parts.length === 1 || lastEnd < 0) return text;
  let place = 0;
  return parts
    .map((part, index) => {
      const start = place;
      place += part.length + 4;
      if (index === 0) return part;
      const end = part.indexOf('-->');
      if (end >= 0) return part.slice(end + 3);
      return start > lastEnd ? `<!--${part}` : '';
    })
    .join('');
}

function readLine(reading: Reading, line: string): void {
  if (fence.test(line.slice(0, 80))) {
    closeParagraph(reading);
    reading.isCode = !reading.isCode;
  } else if (reading.isCode) {
    reading.blocks.push({ text: line });
  } else if (line.trim() === '') {
    closeParagraph(reading);
  } else if (!readMark(reading, line)) {
    if (startsBlock(line)) closeParagraph(reading);
    reading.open.push(line);
  }
}

function readMark(reading: Reading, line: string): boolean {
  if (line.length > 2000) return false;
  const title = heading.exec(line);
  if (title !== null) {
    closeParagraph(reading);
    addHeading(reading, title[2] ?? '', (title[1] ?? '').length);
    return true;
  }
  if (reading.open.length === 1 && underline.test(line)) {
    const [text = ''] = reading.open;
    reading.open = [];
    addHeading(reading, text, line.includes('=') ? 1 : 2);
    return true;
  }
  if (!rule.test(line) && !(tableRule.test(line) && line.includes('|'))) return false;
  closeParagraph(reading);
  return true;
}

function addHeading(reading: Reading, text: string, level: number): void {
  reading.blocks.push({ text: reduceInline(text), headingLevel: level });
}

const startsBlock = (line: string) => /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|\||\*\*|__)/.test(line.slice(0, 80));

function closeParagraph(reading: Reading): void {
  const [first, ...rest] = reading.open.map(withoutBlockMarks);
  reading.open = [];
  if (first === undefined) return;
  const bold = reduceInline(boldStart.exec(first.slice(0, 160))?.[2] ?? '').length;
  const text = [first, ...rest].map(reduceInline).join('\n');
  reading.blocks.push(bold > 0 ? { text, boldLength: bold } : { text });
}

function withoutBlockMarks(line: string): string {
  const start = line.slice(0, 400);
  const marks = quote.exec(start)?.[0].length ?? 0;
  const item = bullet.exec(start.slice(marks))?.[0].length ?? 0;
  const text = line.slice(marks + item).trimStart();
  if (!text.startsWith('|')) return text;
  const cells = text.replace(/^\|/, '').replace(/\|$/, '').split('|');
  return cells.map((cell) => cell.trim()).join('\t');
}
