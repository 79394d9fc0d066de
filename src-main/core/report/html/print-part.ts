import type { QuoteNode, ReportNode, ReportPart, TurnNode } from '../../../shared/domain/report-document.ts';
import { everyNode } from '../every-node.ts';
import { idOf } from '../anchor-id.ts';
import type { HtmlPage } from './html-page.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { outline } from './outline.ts';
import type { Outlined } from './outline.ts';
import { printHeading, printNode } from './print-node.ts';
import { printNotes } from './print-quote.ts';

/** What one block says; headings with all that stands under them are sections, the turns of a transcript are folded. */
export function printPart(part: ReportPart, page: HtmlPage): Markup {
  const quotes = everyNode({ parts: [part] }).filter((node): node is QuoteNode => node.kind === 'quote');
  const className = [
    'part',
    `part-${idOf(part.kind)}`,
    part.isAcross ? 'is-across' : '',
    part.startsPage ? 'starts-page' : '',
  ];
  return element(
    'div',
    { class: className.filter((name) => name !== '').join(' ') },
    printOutlined(outline(part.nodes), page),
    printNotes(quotes, page),
  );
}

function printOutlined(content: readonly Outlined[], page: HtmlPage): Child {
  return groupTurns(content).map((item) => {
    if (Array.isArray(item)) return printTurns(item, page);
    const one = item as Outlined;
    if (one.kind !== 'section') return printNode(one, page);
    const { heading } = one;
    return element(
      'section',
      { class: `level-${heading.level}`, 'aria-labelledby': idOf(heading.anchor) },
      printHeading(heading, page),
      printOutlined(one.content, page),
    );
  });
}

function groupTurns(content: readonly Outlined[]): readonly (Outlined | readonly TurnNode[])[] {
  const groups: (Outlined | TurnNode[])[] = [];
  for (const item of content) {
    const last = groups.at(-1);
    if (item.kind !== 'turn') groups.push(item);
    else if (Array.isArray(last)) last.push(item);
    else groups.push([item]);
  }
  return groups;
}

function printTurns(turns: readonly ReportNode[], page: HtmlPage): Markup {
  return element(
    'details',
    { class: 'transcript' },
    element('summary', {}, page.say('turns', { n: turns.length })),
    turns.map((turn) => printNode(turn, page)),
  );
}
