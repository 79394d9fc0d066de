import { Marked } from 'marked';
import type { MarkedExtension } from 'marked';
import { isHostileMarkdown, markdownDialect } from '../../shared/domain/markdown-dialect.ts';
import type { MarkdownToken } from '../../shared/domain/markdown-dialect.ts';
import { anchorOf } from '../../shared/domain/report-anchors.ts';
import type { ReportNode, Span } from '../../shared/domain/report-document.ts';
import { readSpans } from './read-spans.ts';

const marked = new Marked(markdownDialect as MarkedExtension);

/**
 * What a researcher wrote in Markdown, as the window shows it. Links to things of the project keep their address, `motif:…`, for
 * whoever knows where these stand; a line break stays one. Whatever isn't understood stays text.
 */
export function readRichText(markdown: string): readonly ReportNode[] {
  const text = markdown.replaceAll('\r\n', '\n');
  if (isHostileMarkdown(text)) return text.split(/\n{2,}/u).flatMap((part) => paragraph([{ text: part }]));
  const tokens = marked.lexer(text) as readonly MarkdownToken[];
  return tokens.flatMap((token) => (token.type === 'heading' ? heading(token) : block(token, 1)));
}

function heading(token: MarkdownToken): readonly ReportNode[] {
  const text = wordsOf(readSpans(token)).replaceAll('\n', ' ').trim();
  if (text === '') return [];
  const anchor = anchorOf('text', text);
  return [{ kind: 'heading', level: 3, anchor, text, label: null, number: null, color: null }];
}

/** Deeper lists and quotations go on in those around them. */
const deepest = 8;

function block(token: MarkdownToken, depth: number): readonly ReportNode[] {
  switch (token.type) {
    case 'space':
    case 'hr':
      return [];
    case 'blockquote':
      return quotation(blocks(token.tokens, depth + 1), depth);
    case 'list':
      return list(token, depth);
    case 'code':
      return paragraph([{ text: token.text ?? '' }]);
    // Within a list or a quotation: no part of the report begins there.
    case 'heading':
      return paragraph(readSpans(token).map((span) => ({ ...span, isBold: true })));
    default:
      return paragraph(readSpans(token));
  }
}

const blocks = (tokens: readonly MarkdownToken[] = [], depth: number): readonly ReportNode[] =>
  tokens.flatMap((token) => block(token, depth));

const quotation = (nodes: readonly ReportNode[], depth: number): readonly ReportNode[] =>
  nodes.length === 0 || depth > deepest ? nodes : [{ kind: 'callout', label: '', tone: 'quiet', nodes }];

function list({ ordered, start = '', items = [] }: MarkdownToken, depth: number): readonly ReportNode[] {
  const filled = items.map((item) => listItem(item, depth + 1)).filter((nodes) => nodes.length > 0);
  if (filled.length === 0 || depth > deepest) return filled.flat();
  const isOrdered = ordered === true;
  return [{ kind: 'list', isOrdered, ...(isOrdered && start !== '' && start !== 1 && { start }), items: filled }];
}

// The box of a task is no thing of its own here: it stays text before the words.
function listItem({ tokens = [] }: MarkdownToken, depth: number): readonly ReportNode[] {
  const [first, words, ...rest] = tokens;
  if (first?.type !== 'checkbox') return blocks(tokens, depth);
  if (words?.type !== 'text') return [...paragraph([{ text: first.raw }]), ...blocks(tokens.slice(1), depth)];
  return [...paragraph([{ text: first.raw }, ...readSpans(words)]), ...blocks(rest, depth)];
}

function paragraph(spans: readonly Span[]): readonly ReportNode[] {
  return wordsOf(spans).trim() === '' ? [] : [{ kind: 'paragraph', tone: 'body', spans }];
}

const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');
