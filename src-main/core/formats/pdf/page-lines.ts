import type { PdfItem, PdfLine, PdfPage } from './pdf-page.ts';

interface OpenLine {
  readonly segments: { text: string; readonly x: number }[];
  text: string;
  x: number;
  right: number;
  y: number;
  size: number;
  boldLength: number;
  isStillBold: boolean;
  hasBlank: boolean;
}

const cjkEdge = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Items joined into lines in the order in which they are drawn, which keeps columns apart; sorted where that is wild. */
export function pageLines(page: PdfPage, number: number): readonly PdfLine[] {
  const lines = toLines(page.items, number);
  if (!isWild(lines)) return lines;
  const rows = [...page.items].sort((a, b) => (Math.abs(a.y - b.y) < a.size * 0.4 ? a.x - b.x : a.y - b.y));
  return toLines(rows, number);
}

/** Columns go back up once each; text drawn in no order does so all the time. */
function isWild(lines: readonly PdfLine[]): boolean {
  const upward = lines.filter((line, index) => index > 0 && line.y < (lines[index - 1]?.y ?? 0) - line.size).length;
  return upward > 4 && upward > lines.length * 0.25;
}

function toLines(items: readonly PdfItem[], page: number): readonly PdfLine[] {
  const lines: OpenLine[] = [];
  let previous: PdfItem | null = null;
  for (const item of items) {
    const isTwin = previous !== null && isDrawnTwice(previous, item);
    previous = item;
    if (isTwin) continue;
    const line = lines.at(-1);
    if (line && isSameLine(line, item)) addItem(line, item);
    else if (item.text.trim() !== '') lines.push(startLine(item));
  }
  return lines.map(({ segments, text, x, right, y, size, boldLength }) => {
    const trimmed = text.trimEnd();
    return { segments, text: trimmed, x, right, y, size, boldLength: Math.min(boldLength, trimmed.length), page };
  });
}

/** Some programs make bold by drawing a word again, a hair to the right. */
function isDrawnTwice(a: PdfItem, b: PdfItem): boolean {
  return a.text === b.text && a.text.trim() !== '' && Math.abs(a.x - b.x) < 1.2 && Math.abs(a.y - b.y) < 1.2;
}

/** Squeezed Chinese punctuation reaches under the next character; small and raised is a note's number. */
function isSameLine(line: OpenLine, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size);
  const drop = Math.abs(item.y - line.y) / size;
  const gap = (item.x - line.right) / size;
  if (drop < 0.1) return gap > -1.2 && item.x > line.x;
  if (drop < 0.3) return gap > -0.5;
  return drop < 0.6 && item.size < line.size * 0.85 && gap > -0.5 && gap < 1;
}

function startLine(item: PdfItem): OpenLine {
  const text = item.text.trimStart();
  return {
    segments: [{ text, x: item.x }],
    text,
    x: item.x,
    right: item.x + item.width,
    y: item.y,
    size: item.size,
    boldLength: item.isBold ? text.length : 0,
    isStillBold: item.isBold,
    hasBlank: false,
  };
}

function addItem(line: OpenLine, item: PdfItem): void {
  if (item.text.trim() === '') {
    line.hasBlank = true;
    return;
  }
  const space = isSpaced(line, item) ? ' ' : '';
  const segment = line.segments.at(-1);
  if (item.x - line.right > line.size * 0.6) line.segments.push({ text: item.text.trimStart(), x: item.x });
  else if (segment) segment.text += space + item.text;
  line.text += space;
  line.hasBlank = false;
  line.text += item.text;
  line.right = item.x + item.width;
  if (item.size > line.size) line.size = item.size;
  if (!line.isStillBold) return;
  if (item.isBold) line.boldLength = line.text.length;
  else line.isStillBold = false;
}

/** Between Chinese characters a small gap is only their setting. */
function isSpaced(line: OpenLine, item: PdfItem): boolean {
  if (line.text.endsWith(' ') || item.text.startsWith(' ')) return false;
  const gap = (item.x - line.right) / line.size;
  if (cjkEdge.test(line.text.slice(-1)) && cjkEdge.test(item.text.slice(0, 1))) return gap > 0.4;
  return gap > (line.hasBlank ? 0.08 : 0.18);
}
