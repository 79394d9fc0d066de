import type { Node } from '@tiptap/pm/model';
import type { TextLine } from './text-lines.ts';

const knownLines = new WeakMap<Node, readonly TextLine[]>();
const knownTexts = new WeakMap<Node, string>();

/** The lines of the text that an editor's document holds now. */
export function linesOf(doc: Node): readonly TextLine[] {
  const known = knownLines.get(doc);
  if (known) return known;
  const lines: TextLine[] = [];
  let start = 0;
  for (const line of doc.content.content) {
    const end = start + line.content.size;
    lines.push({ start, end });
    start = end + 1;
  }
  knownLines.set(doc, lines);
  return lines;
}

/** The canonical text that an editor's document holds now. */
export function textOf(doc: Node): string {
  const known = knownTexts.get(doc);
  if (known !== undefined) return known;
  const text = doc.textBetween(0, doc.content.size, '\n');
  knownTexts.set(doc, text);
  return text;
}

/** Where the line begins, as a position of the document: before its node. */
export const lineStart = (lines: readonly TextLine[], index: number): number => (lines[index]?.start ?? 0) + index;
