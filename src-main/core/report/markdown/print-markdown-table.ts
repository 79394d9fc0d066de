import type { TableNode } from '../../../shared/domain/report-document.ts';
import { escapeInline } from './escape-markdown.ts';
import type { Lines, MarkdownPage } from './markdown-page.ts';
import { printLineOfSpans } from './print-markdown-spans.ts';

/** A table of GFM. */
export function printTable({ columns, rows }: TableNode, page: MarkdownPage): Lines {
  const heads = columns.map(({ head }) => escapeInline(head, ' '));
  const cells = rows.map((row) =>
    row.map(({ spans, depth = 0 }) => '&emsp;'.repeat(depth) + printLineOfSpans(spans, page, '<br>')),
  );
  return printRows(
    heads,
    cells,
    columns.map(({ align }) => align),
  );
}

/** Rows of cells that are Markdown already. */
export function printRows(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  aligns: readonly ('left' | 'right')[],
): Lines {
  const printRow = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_head, index) => (aligns[index] === 'right' ? '---:' : '---'));
  return [printRow(heads), printRow(rule), ...rows.map(printRow)];
}
