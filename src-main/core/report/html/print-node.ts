import type {
  CalloutNode,
  CoverNode,
  EntryNode,
  HeadingNode,
  ListNode,
  ParagraphNode,
  ReportNode,
  StatsNode,
  TurnNode,
} from '../../../shared/domain/report-document.ts';
import { assertNever } from '../../../shared/errors.ts';
import { idOf } from '../anchor-id.ts';
import type { HtmlPage } from './html-page.ts';
import { languageOf, markRuns, textAttributes } from './language-runs.ts';
import { element } from './markup.ts';
import type { Child, Markup } from './markup.ts';
import { printContents } from './print-contents.ts';
import { printDot } from './print-dot.ts';
import { printImage } from './print-image.ts';
import { printQuote } from './print-quote.ts';
import { printSpans } from './print-spans.ts';
import { printTable } from './print-table.ts';

export function printNode(node: ReportNode, page: HtmlPage): Markup | null {
  switch (node.kind) {
    case 'cover':
      return printCover(node, page);
    case 'contents':
      return printContents(node, page);
    case 'heading':
      return printHeading(node, page);
    case 'paragraph':
      return printParagraph(node, page);
    case 'list':
      return printList(node, page);
    case 'quote':
      return printQuote(node, page);
    case 'callout':
      return printCallout(node, page);
    case 'stats':
      return printStats(node, page);
    case 'table':
      return printTable(node, page);
    case 'figure':
      return page.drawFigure(node);
    case 'entry':
      return printEntry(node, page);
    case 'turn':
      return printTurn(node, page);
    case 'page-break':
      return element('div', { class: 'page-break' });
    default:
      return assertNever(node);
  }
}

const printNodes = (nodes: readonly ReportNode[], page: HtmlPage): Child => nodes.map((node) => printNode(node, page));

function printCover({ title, subtitle, facts }: CoverNode, page: HtmlPage): Markup {
  const { language, document } = page;
  return element(
    'header',
    { class: 'cover' },
    document.logo === null ? null : printImage(document.logo, document.logo.name, 'logo'),
    element('h1', textAttributes(title, language), markRuns(title, languageOf(title) ?? language)),
    subtitle === '' ? null : element('p', { class: 'subtitle', ...textAttributes(subtitle, language) }, subtitle),
    facts.length === 0 ? null : printPairs('facts', facts, language),
  );
}

function printStats({ entries }: StatsNode, { language }: HtmlPage): Markup {
  return printPairs('stats', entries, language);
}

function printPairs(
  className: string,
  pairs: readonly { readonly name: string; readonly value: string }[],
  language: HtmlPage['language'],
): Markup {
  return element(
    'dl',
    { class: className },
    pairs.map(({ name, value }) =>
      element(
        'div',
        {},
        element('dt', textAttributes(name, language), name),
        element('dd', textAttributes(value, language), markRuns(value, languageOf(value) ?? language)),
      ),
    ),
  );
}

/** The title of the report is the first level. */
export function printHeading({ level, anchor, text, label, color }: HeadingNode, { language }: HtmlPage): Markup {
  return element(
    `h${level + 1}`,
    { id: idOf(anchor), tabindex: -1, ...textAttributes(text, language) },
    label === null ? null : [element('span', { class: 'label' }, label), ' '],
    color === null ? null : printDot(color),
    markRuns(text, languageOf(text) ?? language),
  );
}

function printParagraph({ spans, tone }: ParagraphNode, page: HtmlPage): Markup {
  const text = spans.map((span) => span.text).join('');
  const inside = languageOf(text) ?? page.language;
  const className = tone === 'body' ? null : tone;
  return element('p', { class: className, ...textAttributes(text, page.language) }, printSpans(spans, inside, page));
}

function printList({ isOrdered, start, items }: ListNode, page: HtmlPage): Markup {
  return element(
    isOrdered ? 'ol' : 'ul',
    { start: isOrdered && start !== undefined ? String(start) : null },
    items.map((nodes) => element('li', {}, printNodes(nodes, page))),
  );
}

function printCallout({ label, tone, nodes }: CalloutNode, page: HtmlPage): Markup {
  return element(
    'div',
    { class: `callout is-${tone}`, role: 'note', 'aria-label': label === '' ? null : label },
    label === '' ? null : element('p', { class: 'label', ...textAttributes(label, page.language) }, label),
    printNodes(nodes, page),
  );
}

function printEntry({ anchor, depth, color, image, name, detail, nodes }: EntryNode, page: HtmlPage): Markup {
  return element(
    'div',
    { class: `entry depth-${Math.min(depth, 8)}`, id: idOf(anchor), tabindex: -1 },
    image === null ? null : printImage(image, '', 'portrait'),
    element(
      'p',
      { class: 'entry-name', ...textAttributes(name, page.language) },
      color === null ? null : printDot(color),
      element('strong', {}, markRuns(name, languageOf(name) ?? page.language)),
      detail === ''
        ? null
        : [' ', element('bdi', { class: 'detail', lang: textAttributes(detail, page.language).lang }, detail)],
    ),
    printNodes(nodes, page),
  );
}

function printTurn({ speaker, place, spans }: TurnNode, page: HtmlPage): Markup {
  const text = spans.map((span) => span.text).join('');
  const inside = languageOf(text) ?? page.language;
  return element(
    'div',
    { class: 'turn' },
    element(
      'p',
      { class: 'turn-head' },
      speaker === null
        ? null
        : element('bdi', { class: 'who', lang: textAttributes(speaker, page.language).lang }, speaker),
      place === '' ? null : element('span', { class: 'place' }, place),
    ),
    element('p', { class: 'turn-words', ...textAttributes(text, page.language) }, printSpans(spans, inside, page)),
  );
}
