import type { Node } from '@tiptap/pm/model';
import type { TextLine } from './text-lines.ts';

/** A line of an editor's document. */
export interface EditorLine extends TextLine {
  /** Where its words begin in the document. */
  readonly position: number;
  /** The index of its block. */
  readonly block: number;
  readonly node: Node;
}

/** A block of an editor's document: lines `[from, to)`; it stands at `position`. */
export interface LineBlock {
  readonly from: number;
  readonly to: number;
  readonly position: number;
}

interface Layout {
  readonly lines: readonly EditorLine[];
  readonly blocks: readonly LineBlock[];
}

const knownLayouts = new WeakMap<Node, Layout>();
const knownTexts = new WeakMap<Node, string>();

/** The lines of the text that an editor's document holds now. */
export const linesOf = (doc: Node): readonly EditorLine[] => layoutOf(doc).lines;

/** The blocks that they stand in. */
export const blocksOf = (doc: Node): readonly LineBlock[] => layoutOf(doc).blocks;

/** The canonical text that an editor's document holds now. */
export function textOf(doc: Node): string {
  const known = knownTexts.get(doc);
  if (known !== undefined) return known;
  const text = doc.textBetween(0, doc.content.size, '\n');
  knownTexts.set(doc, text);
  return text;
}

/** The positions before the first word and behind the last. */
export function endsOf(doc: Node): readonly [first: number, last: number] {
  const last = linesOf(doc).at(-1);
  return [linesOf(doc)[0]?.position ?? 0, last ? last.position + last.end - last.start : 0];
}

function layoutOf(doc: Node): Layout {
  const known = knownLayouts.get(doc);
  if (known) return known;
  const lines: EditorLine[] = [];
  const blocks: LineBlock[] = [];
  let start = 0;
  let position = 0;
  doc.content.content.forEach((block, index) => {
    const from = lines.length;
    let words = position + 2;
    for (const node of block.content.content) {
      const end = start + node.content.size;
      lines.push({ start, end, position: words, block: index, node });
      start = end + 1;
      words += node.nodeSize;
    }
    blocks.push({ from, to: lines.length, position });
    position += block.nodeSize;
  });
  const layout = { lines, blocks };
  knownLayouts.set(doc, layout);
  return layout;
}
