import { readFigureWords } from '../../figures/read-figure-words.ts';
import { everyNode } from '../every-node.ts';
import { readReportWords } from '../report-words.ts';
import type { WriteReport } from '../report-writer.ts';
import { escapeHeading, escapeInline } from './escape-markdown.ts';
import { stack } from './markdown-page.ts';
import type { MarkdownPage } from './markdown-page.ts';
import { printNodes } from './print-markdown-node.ts';
import { printNotes } from './print-markdown-quote.ts';

/** A report as one file of Markdown: CommonMark with tables and footnotes of GFM. */
export const writeMarkdown: WriteReport = (document, resources, onStage) => {
  onStage('writing');
  const words = readReportWords(resources.folder, document.language);
  const quotes = everyNode(document).filter((node) => node.kind === 'quote');
  const numbers = new Map(quotes.map(({ anchor }, index) => [anchor, index + 1]));
  const page: MarkdownPage = {
    document,
    say: (key, values) => words.say(`markdown.${key}`, values),
    sayOfFigures: readFigureWords(resources.folder, document.language),
    numberOf: (anchor) => numbers.get(anchor) ?? 0,
    noted: [],
  };
  const hasCover = everyNode(document).some(({ kind }) => kind === 'cover');
  const title = hasCover ? [] : [`# ${escapeHeading(document.title)}`];
  const parts = document.parts.map(({ nodes }) => printNodes(nodes, page));
  const foot = document.look.footer === '' ? [] : [`*${escapeInline(document.look.footer, ' ')}*`];
  const lines = stack([title, ...parts, foot, printNotes(page)]);
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  return Promise.resolve({ bytes, pages: null, isUniversal: false });
};
