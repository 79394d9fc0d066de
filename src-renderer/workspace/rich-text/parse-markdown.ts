import type { JSONContent } from '@tiptap/core';
import { isOpenableLink } from '../../../src-main/shared/domain/is-openable-link.ts';
import { isHostileMarkdown } from '../../../src-main/shared/domain/markdown-dialect.ts';
import type { MarkdownToken } from '../../../src-main/shared/domain/markdown-dialect.ts';
import { parsePlaceLink, parseProjectLink } from '../../../src-main/shared/domain/project-links.ts';
import { readTokens } from './markdown-dialect.ts';

type Marks = NonNullable<JSONContent['marks']>;

const highestHeading = 3;

/** A memo's text as a document of the rich text field. Whatever isn't understood stays text. */
export function parseMarkdown(markdown: string): JSONContent {
  const content = isHostileMarkdown(markdown) ? plainParagraphs(markdown) : blocks(readTokens(markdown));
  return { type: 'doc', content: content.length > 0 ? content : [paragraph([])] };
}

function plainParagraphs(text: string): JSONContent[] {
  return text.split(/\n{2,}/u).map((part) => paragraph(textWithBreaks(part, [])));
}

function blocks(tokens: readonly MarkdownToken[]): JSONContent[] {
  return tokens.flatMap((token, index) => block(token, index === 0 || index === tokens.length - 1));
}

function block(token: MarkdownToken, isAtEdge: boolean): JSONContent[] {
  switch (token.type) {
    case 'space':
      return isAtEdge ? [] : emptyParagraphs(token.raw);
    case 'heading':
      return [
        { type: 'heading', attrs: { level: Math.min(token.depth ?? 1, highestHeading) }, content: inline(token) },
      ];
    case 'blockquote':
      return [{ type: 'blockquote', content: orEmpty(blocks(token.tokens ?? [])) }];
    case 'list':
      return [list(token)];
    case 'code':
      return [{ type: 'codeBlock', content: textNode(token.text ?? '', []) }];
    case 'hr':
      return [{ type: 'horizontalRule' }];
    default:
      return [paragraph(inline(token))];
  }
}

// Blank lines beyond those between two paragraphs.
function emptyParagraphs(raw: string): JSONContent[] {
  const count = Math.floor(((raw.match(/\n/gu) ?? []).length - 2) / 2);
  return Array.from({ length: Math.max(0, count) }, () => paragraph([]));
}

function list({ ordered, start, items = [] }: MarkdownToken): JSONContent {
  const content = items.map((item) => ({ type: 'listItem', content: listItem(item) }));
  if (!ordered) return { type: 'bulletList', content };
  return { type: 'orderedList', attrs: { start: typeof start === 'number' ? start : 1 }, content };
}

// The box of a task is no thing of its own here: it stays text before the words.
function listItem({ tokens = [] }: MarkdownToken): JSONContent[] {
  const [first, ...rest] = tokens;
  if (first?.type === 'checkbox') {
    const [words] = rest;
    const box = textNode(first.raw, []);
    if (words?.type !== 'text') return [paragraph(box), ...blocks(rest)];
    return [paragraph(joinText([...box, ...inline(words)])), ...blocks(rest.slice(1))];
  }
  const content = blocks(tokens);
  return content[0]?.type === 'paragraph' ? content : [paragraph([]), ...content];
}

const paragraph = (content: JSONContent[]): JSONContent => ({ type: 'paragraph', content });
const orEmpty = (content: JSONContent[]) => (content.length > 0 ? content : [paragraph([])]);

function inline({ tokens, text = '' }: MarkdownToken): JSONContent[] {
  return tokens ? joinText(tokens.flatMap((token) => piece(token, []))) : textWithBreaks(text, []);
}

const marksOf: Readonly<Record<string, string>> = { strong: 'bold', em: 'italic', del: 'strike' };

function piece(token: MarkdownToken, marks: Marks): JSONContent[] {
  const mark = marksOf[token.type];
  if (mark !== undefined) return inside(token, withMark(marks, { type: mark }));
  if (token.type === 'br') return [{ type: 'hardBreak' }];
  if (token.type === 'checkbox') return textNode(token.raw, marks);
  if (token.type === 'codespan') return textNode(token.text ?? '', [{ type: 'code' }]);
  if (token.type === 'link') return link(token, marks);
  return token.tokens ? inside(token, marks) : textWithBreaks(token.text ?? token.raw, marks);
}

const inside = ({ tokens = [] }: MarkdownToken, marks: Marks) => tokens.flatMap((token) => piece(token, marks));

const withMark = (marks: Marks, mark: Marks[number]): Marks =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];

function link(token: MarkdownToken, marks: Marks): JSONContent[] {
  const href = token.href ?? '';
  const label = inside(token, marks);
  if (parseProjectLink(href) || parsePlaceLink(href)) {
    return [{ type: 'projectLink', attrs: { url: href, label: label.map(({ text = ' ' }) => text).join('') } }];
  }
  if (!isOpenableLink(href)) {
    const address = token.raw.slice(token.raw.lastIndexOf(']('));
    return [...textNode('[', marks), ...label, ...textWithBreaks(address, marks)];
  }
  return label.map((node) =>
    node.type === 'text' ? { ...node, marks: withMark(node.marks ?? [], { type: 'link', attrs: { href } }) } : node,
  );
}

function textWithBreaks(text: string, marks: Marks): JSONContent[] {
  return text
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'hardBreak' }] : []), ...textNode(line, marks)]);
}

const textNode = (text: string, marks: Marks): JSONContent[] =>
  text === '' ? [] : [{ type: 'text', text, ...(marks.length > 0 && { marks }) }];

function joinText(nodes: readonly JSONContent[]): JSONContent[] {
  const joined: JSONContent[] = [];
  nodes.forEach((node) => {
    const last = joined.at(-1);
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node)) {
      joined[joined.length - 1] = { ...last, text: `${last.text ?? ''}${node.text ?? ''}` };
    } else joined.push(node);
  });
  return joined;
}

const sameMarks = (one: JSONContent, other: JSONContent) =>
  JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
