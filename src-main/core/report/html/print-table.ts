import type { TableCell, TableNode } from '../../../shared/domain/report-document.ts';
import type { HtmlPage } from './html-page.ts';
import { languageOf, textAttributes } from './language-runs.ts';
import { element } from './markup.ts';
import type { Markup } from './markup.ts';
import { printDot } from './print-dot.ts';
import { printSpans } from './print-spans.ts';

/** A table that scrolls by itself where the window is narrow. */
export function printTable(table: TableNode, page: HtmlPage): Markup {
  const { columns, rows, description } = table;
  const heads = columns.map(({ head, align, weight }) =>
    element('th', { scope: 'col', class: classOf(align, weight), ...textAttributes(head, page.language) }, head),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell, index) =>
        printCell(cell, classOf(columns[index]?.align ?? 'left', columns[index]?.weight ?? 1), page),
      ),
    ),
  );
  const hasHeads = columns.some(({ head }) => head !== '');
  return element(
    'div',
    { class: 'table', role: 'group', tabindex: 0, 'aria-label': description || page.say('table') },
    element(
      'table',
      {},
      description === '' ? null : element('caption', { class: 'unseen' }, description),
      hasHeads ? element('thead', {}, element('tr', {}, heads)) : null,
      element('tbody', {}, body),
    ),
  );
}

const classOf = (align: 'left' | 'right', weight: number) =>
  [align === 'right' ? 'number' : '', weight === 0 ? 'narrow' : ''].filter((name) => name !== '').join(' ') || null;

function printCell({ spans, color, depth = 0 }: TableCell, className: string | null, page: HtmlPage): Markup {
  const text = spans.map((span) => span.text).join('');
  const level = depth > 0 ? `depth-${Math.min(depth, 8)}` : null;
  return element(
    'td',
    {
      class: [className, level].filter((name) => name !== null).join(' ') || null,
      ...textAttributes(text, page.language),
    },
    color === undefined ? null : printDot(color),
    printSpans(spans, languageOf(text) ?? page.language, page),
  );
}
