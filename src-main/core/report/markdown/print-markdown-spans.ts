import { isOpenableLink } from '../../../shared/domain/is-openable-link.ts';
import type { Span } from '../../../shared/domain/report-document.ts';
import { escapeInline, escapeStart } from './escape-markdown.ts';
import { idOf } from '../anchor-id.ts';
import { printAnchor } from './markdown-page.ts';
import type { Lines, MarkdownPage } from './markdown-page.ts';

const lineSeam = '\\\n';

/** Words as lines of a paragraph. */
export function printParagraphSpans(spans: readonly Span[], page: MarkdownPage): Lines {
  const lines = printSpans(spans, lineSeam, page)
    .split('\n')
    .map((line) => escapeStart(line.trim()))
    .filter((line) => line !== '' && line !== '\\');
  // A break at the end of a paragraph would be read as its sign.
  return lines.map((line, index) => (index === lines.length - 1 ? line.replace(/(?<!\\)((?:\\\\)*)\\$/u, '$1') : line));
}

/** Words in one line, as a cell or a heading takes them. */
export function printLineOfSpans(spans: readonly Span[], page: MarkdownPage, seam = ' '): string {
  return printSpans(spans, seam, page).trim();
}

function printSpans(spans: readonly Span[], seam: string, page: MarkdownPage): string {
  return spans.map((span, index) => printSpan(span, seam, { page, spans, index })).join('');
}

interface Place {
  readonly page: MarkdownPage;
  readonly spans: readonly Span[];
  readonly index: number;
}

function printSpan(span: Span, seam: string, place: Place): string {
  // Signs of a manner stand at its words, white space outside.
  const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(span.text) ?? [];
  const words = core === '' ? '' : printManner(span, escapeInline(core, seam), place);
  const anchor = span.anchor === undefined ? '' : printAnchor(span.anchor);
  const backs = (span.backs ?? []).map((back) => printBack(back, place.page)).join('');
  const space = (text: string) => (text.includes('\n') ? seam : text === '' ? '' : ' ');
  return space(before) + anchor + words + backs + space(after);
}

function printManner({ text, isBold, isItalic, link }: Span, words: string, { spans, index }: Place): string {
  const around = { before: spans[index - 1]?.text.at(-1), after: spans[index + 1]?.text.at(0) };
  const isPlain = standsAlone(text.trim(), around);
  const wrap = (inside: string, sign: string, tag: string) =>
    isPlain ? sign + inside + sign : `<${tag}>${inside}</${tag}>`;
  let printed = words;
  if (isItalic) printed = wrap(printed, '*', 'em');
  if (isBold) printed = wrap(printed, '**', 'strong');
  if (link?.kind === 'anchor') printed = `[${printed}](#${idOf(link.anchor)})`;
  if (link?.kind === 'url' && isOpenableLink(link.url)) printed = `[${printed}](<${escapeUrl(link.url)}>)`;
  return printed;
}

const edge = /[\s\p{P}\p{S}]/u;

// Signs of emphasis are none where a letter stands outside and punctuation inside of them.
function standsAlone(
  text: string,
  { before, after }: { before?: string | undefined; after?: string | undefined },
): boolean {
  const isOpen = (outside: string | undefined, inside: string) =>
    outside === undefined || edge.test(outside) || !edge.test(inside);
  return !edge.test(text.at(0) ?? '') && !edge.test(text.at(-1) ?? '')
    ? true
    : isOpen(before, text.at(0) ?? '') && isOpen(after, text.at(-1) ?? '');
}

function escapeUrl(url: string): string {
  return url.toWellFormed().replace(/[\s<>\\]/gu, (sign) => encodeURIComponent(sign));
}

function printBack(anchor: string, page: MarkdownPage): string {
  const number = page.numberOf(anchor);
  return number === 0 ? '' : ` [↩ ${number}](#${idOf(anchor)})`;
}
