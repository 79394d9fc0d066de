import type { Node } from '@tiptap/pm/model';
import { escapeLineStart } from './escape-markdown.ts';
import { printInline } from './print-inline.ts';

/** A document of the rich text field as Markdown. Words without signs come out as they were typed. */
export const printMarkdown = (document: Node): string => printBlocks(document, '\n\n').replace(/^\n+|\s+$/gu, '');

function printBlocks(parent: Node, between: string): string {
  const printed: string[] = [];
  let sameBefore = 0;
  parent.forEach((node, _offset, index) => {
    const isRepeated = index > 0 && isList(node) && parent.child(index - 1).type === node.type;
    sameBefore = isRepeated ? sameBefore + 1 : 0;
    printed.push(printBlock(node, sameBefore));
  });
  return printed.join(between);
}

const isList = ({ type }: Node) => type.name === 'bulletList' || type.name === 'orderedList';

function printBlock(node: Node, sameBefore: number): string {
  switch (node.type.name) {
    case 'heading':
      return printHeading(node);
    case 'blockquote':
      return prefixLines(printBlocks(node, '\n\n').trimEnd(), '> ', '> ');
    case 'bulletList':
      return printItems(node, () => (sameBefore % 2 === 0 ? '- ' : '* '));
    case 'orderedList': {
      const start = Number(node.attrs['start'] ?? 1);
      return printItems(node, (index) => `${start + index}${sameBefore % 2 === 0 ? '.' : ')'} `);
    }
    case 'codeBlock':
      return printCodeBlock(node.textContent);
    case 'horizontalRule':
      return '---';
    default:
      return printInline(node).split('\n').map(escapeLineStart).join('\n');
  }
}

function printHeading(node: Node): string {
  const words = printInline(node).replace(/\\?\n/gu, ' ').trim();
  return `${'#'.repeat(Number(node.attrs['level']))} ${words.replace(/(^|\s)(#+)$/u, '$1\\$2')}`.trimEnd();
}

function printItems(list: Node, marker: (index: number) => string): string {
  const isTight = list.children.every(isTightItem);
  return list.children
    .map((item, index) => {
      const mark = marker(index);
      const words = printBlocks(item, isTight ? '\n' : '\n\n');
      return prefixLines(words, mark, ' '.repeat(mark.length)).trimEnd();
    })
    .join(isTight ? '\n' : '\n\n');
}

const isTightItem = (item: Node) => item.children.slice(1).every(isList);

function printCodeBlock(text: string): string {
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

function prefixLines(text: string, first: string, others: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const prefix = index === 0 ? first : others;
      return line === '' ? prefix.trimEnd() : `${prefix}${line}`;
    })
    .join('\n');
}
