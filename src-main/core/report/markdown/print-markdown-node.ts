import type {
  CalloutNode,
  ContentsNode,
  CoverNode,
  EntryNode,
  HeadingNode,
  ListNode,
  ReportNode,
  StatsNode,
  TurnNode,
} from '../../../shared/domain/report-document.ts';
import { assertNever } from '../../../shared/errors.ts';
import { listedHeadings } from '../listed-headings.ts';
import { escapeHeading, escapeInline, escapeStart } from './escape-markdown.ts';
import { idOf } from '../anchor-id.ts';
import { indent, printAnchor, stack } from './markdown-page.ts';
import type { Lines, MarkdownPage } from './markdown-page.ts';
import { printFigure } from './print-markdown-figure.ts';
import { printQuote } from './print-markdown-quote.ts';
import { printLineOfSpans, printParagraphSpans } from './print-markdown-spans.ts';
import { printRows, printTable } from './print-markdown-table.ts';

/** Nodes one below another; entries that follow one another are one list, by their depths. */
export function printNodes(nodes: readonly ReportNode[], page: MarkdownPage): Lines {
  const blocks: Lines[] = [];
  let depth = -1;
  for (const node of nodes) {
    if (node.kind !== 'entry') {
      blocks.push(printNode(node, page));
      depth = -1;
      continue;
    }
    // What is deeper than the entry above it by more than one would be code.
    depth = Math.min(Math.max(0, node.depth), depth + 1);
    blocks.push(indent(printEntry(node, page), '  '.repeat(depth)));
  }
  return stack(blocks);
}

function printNode(node: Exclude<ReportNode, EntryNode>, page: MarkdownPage): Lines {
  switch (node.kind) {
    case 'cover':
      return printCover(node, page);
    case 'contents':
      return printContents(node, page);
    case 'heading':
      return printHeading(node, page);
    case 'paragraph':
      return printParagraphSpans(node.spans, page);
    case 'list':
      return printList(node, page);
    case 'quote':
      return printQuote(node, page);
    case 'callout':
      return printCallout(node, page);
    case 'stats':
      return printStats(node);
    case 'table':
      return printTable(node, page);
    case 'figure':
      return printFigure(node, page);
    case 'turn':
      return printTurn(node, page);
    case 'page-break':
      return ['---'];
    default:
      return assertNever(node);
  }
}

const line = (text: string) => escapeInline(text, ' ');

function printCover({ title, subtitle, facts }: CoverNode, page: MarkdownPage): Lines {
  const told = facts.map(({ name, value }) => `- ${line(name)}${colonOf(page)}${line(value)}`);
  return stack([[`# ${escapeHeading(title)}`], subtitle === '' ? [] : [escapeStart(line(subtitle))], told]);
}

const colonOf = ({ document }: MarkdownPage): string => (document.language === 'zh-CN' ? '：' : ': ');

/** The title of the report is the first level. */
function printHeading({ level, anchor, text, label }: HeadingNode, page: MarkdownPage): Lines {
  const words = label === null ? escapeHeading(text) : `${line(label)}${colonOf(page)}${escapeHeading(text)}`;
  return [`${'#'.repeat(level + 1)} ${printAnchor(anchor)}${words}`];
}

function printContents({ title, depth }: ContentsNode, { document }: MarkdownPage): Lines {
  let above = -1;
  const items = listedHeadings(document)
    .filter(({ level }) => level <= depth)
    .map(({ level, anchor, text, number }) => {
      above = Math.min(level - 1, above + 1);
      const words = number === null ? line(text) : `${number}\\. ${line(text)}`;
      return `${'  '.repeat(above)}- [${words}](#${idOf(anchor)})`;
    });
  return stack([title === '' ? [] : [`**${line(title)}**`], items]);
}

function printList({ isOrdered, start = 1, items }: ListNode, page: MarkdownPage): Lines {
  return items.flatMap((nodes, index) => {
    const sign = isOrdered ? `${start + index}. ` : '- ';
    const content = printNodes(nodes, page);
    return indent(content.length === 0 ? [''] : content, ' '.repeat(sign.length), sign);
  });
}

function printCallout({ label, nodes }: CalloutNode, page: MarkdownPage): Lines {
  return stack([label === '' ? [] : [`**${line(label)}**`], printNodes(nodes, page)]);
}

function printStats({ entries }: StatsNode): Lines {
  if (entries.length === 0) return [];
  return printRows(
    entries.map(({ name }) => line(name)),
    [entries.map(({ value }) => line(value))],
    [],
  );
}

function printEntry({ anchor, name, detail, nodes }: EntryNode, page: MarkdownPage): Lines {
  const said = detail === '' ? '' : ` · ${line(detail)}`;
  return indent(stack([[`${printAnchor(anchor)}**${line(name)}**${said}`], printNodes(nodes, page)]), '  ', '- ');
}

function printTurn({ speaker, place, spans }: TurnNode, page: MarkdownPage): Lines {
  const who = [speaker === null ? '' : `**${line(speaker)}**`, line(place)].filter((part) => part !== '').join(' ');
  const words = printLineOfSpans(spans, page, '\\\n');
  return `${who === '' ? '' : `${who}: `}${words}`.split('\n').map(escapeStart);
}
