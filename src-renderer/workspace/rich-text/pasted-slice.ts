import { Fragment, Node, Slice } from '@tiptap/pm/model';
import type { Schema } from '@tiptap/pm/model';
import { parseMarkdown } from './parse-markdown.ts';

/** What is pasted as text: read as Markdown, or word by word where it is pasted as plain text. */
export function pastedSlice(schema: Schema, text: string, isPlain: boolean): Slice {
  const lines = text.replace(/\r\n?/gu, '\n');
  if (!isPlain) return Slice.maxOpen(Node.fromJSON(schema, parseMarkdown(lines)).content);
  const paragraphs = lines
    .split('\n')
    .map((line) => schema.node('paragraph', null, line === '' ? undefined : schema.text(line)));
  return Slice.maxOpen(Fragment.from(paragraphs));
}
