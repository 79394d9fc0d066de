import { idOf } from '../anchor-id.ts';
import type { FigureWords } from '../../../shared/domain/figure-words.ts';
import type { QuoteNode, ReportDocument } from '../../../shared/domain/report-document.ts';

/** What printing a node asks for beside the node. */
export interface MarkdownPage {
  readonly document: ReportDocument;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  readonly sayOfFigures: FigureWords;
  /** The number of a quote, from 1 in the order of the report. */
  numberOf(anchor: string): number;
  /** Quotes whose sources stand in notes, as they come. */
  readonly noted: QuoteNode[];
}

/** Lines of a block. */
export type Lines = readonly string[];

export const printAnchor = (anchor: string): string => `<a id="${idOf(anchor)}"></a>`;

export const indent = (lines: Lines, by: string, first = by): Lines =>
  lines.map((line, index) => (line === '' ? by.trimEnd() : (index === 0 ? first : by) + line));

/** Blocks one below another. */
export function stack(blocks: readonly Lines[]): Lines {
  return blocks.filter((block) => block.length > 0).flatMap((block, index) => (index === 0 ? block : ['', ...block]));
}
