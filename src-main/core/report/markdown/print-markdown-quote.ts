import type { QuoteNode } from '../../../shared/domain/report-document.ts';
import { escapeInline, escapeLines } from './escape-markdown.ts';
import { idOf } from '../anchor-id.ts';
import { indent, printAnchor } from './markdown-page.ts';
import type { Lines, MarkdownPage } from './markdown-page.ts';

/** What somebody said, as a block quote that ends with its source, or the sign of a note. */
export function printQuote(quote: QuoteNode, page: MarkdownPage): Lines {
  const { document, say, noted } = page;
  const paragraphs = splitParagraphs(quote.text);
  const isNoted = document.sources === 'footnote';
  if (isNoted) noted.push(quote);
  const sign = isNoted ? `[^${page.numberOf(quote.anchor)}]` : '';
  const side = quote.side === null ? '' : `**${say(quote.side)}**`;
  const source = isNoted ? '' : `— ${printSource(quote, page)}`;
  const below = [side, source].filter((part) => part !== '').join(' ');
  const words = paragraphs.map((lines) => lines.join('\\\n')).join('\n\n');
  const lines = `${printAnchor(quote.anchor)}${words}${sign}`.split('\n');
  return indent(below === '' ? lines : [...lines, '', below], '> ');
}

export function printSource({ speaker, document, place, target }: QuoteNode, { say }: MarkdownPage): string {
  const named = [speaker, document, place].filter((part) => part !== null && part !== '');
  const way = target === null ? [] : [`[${say('inTranscript')}](#${idOf(target)})`];
  return [...named.map((part) => escapeInline(part!, ' ')), ...way].join(' · ');
}

/** The notes of all quotes that were printed. */
export function printNotes(page: MarkdownPage): Lines {
  return page.noted.map((quote) => `[^${page.numberOf(quote.anchor)}]: ${printSource(quote, page)}`);
}

function splitParagraphs(text: string): readonly Lines[] {
  const paragraphs: string[][] = [[]];
  for (const line of escapeLines(text)) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter((lines) => lines.length > 0);
}
