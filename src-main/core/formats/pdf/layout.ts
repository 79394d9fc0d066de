import type { PdfLine } from './pdf-page.ts';
import { rightEdges } from './right-edges.ts';

/** What holds for the lines of a whole document. */
export interface PdfLayout {
  /** The size that most characters have. */
  readonly bodySize: number;
  /** Baseline to baseline inside a paragraph, in units of the line's size. */
  readonly leading: number;
  /** Where lines that begin near this x end at most. */
  readonly rightEdge: (line: PdfLine) => number;
  /** The lowest baseline of all pages. */
  readonly bottom: number;
  /** Labels such as `Anna:` that begin more than one line. */
  readonly labels: ReadonlySet<string>;
}

const label = /^(\p{Lu}[\p{L}\p{N}.'’()\- ]{0,39}|[\p{Script=Han}][\p{L}\p{N}·（）() ]{0,11})\s?[:：]/u;

export function documentLayout(lines: readonly PdfLine[]): PdfLayout {
  const bodySize = commonSize(lines);
  return {
    bodySize,
    leading: usualLeading(lines),
    rightEdge: rightEdges(lines, bodySize),
    bottom: lines.reduce((lowest, { y }) => Math.max(lowest, y), 0),
    labels: labelsOf(lines),
  };
}

export function labelOf(text: string): string | null {
  return label.exec(text)?.[1] ?? null;
}

function commonSize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    characters.set(rounded, (characters.get(rounded) ?? 0) + text.length);
  }
  return [...characters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** The lower quartile: where most paragraphs are of one line, the median would be the space between them. */
function usualLeading(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || next.page !== line.page || next.y <= line.y) return [];
    return [(next.y - line.y) / Math.max(line.size, next.size)];
  });
  const sorted = steps.sort((a, b) => a - b);
  return Math.min(Math.max(sorted[Math.floor(sorted.length / 4)] ?? 1.2, 1), 2.2);
}

function labelsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const found = labelOf(text);
    if (found) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([found]) => found));
}
