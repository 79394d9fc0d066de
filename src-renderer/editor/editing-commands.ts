import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { plainLine } from './build-document-node.ts';
import type { LineAttributes } from './build-document-node.ts';
import { blocksOfLines } from './line-blocks.ts';
import { linesOf } from './lines-of.ts';
import type { EditorLine } from './lines-of.ts';
import { lineAt, offsetToPosition, positionToOffset } from './text-lines.ts';

/** The words in hand go. Null where none are selected. */
export function deleteSelection({ tr, selection }: EditorState): Transaction | null {
  return selection.empty ? null : tr.delete(selection.from, selection.to).scrollIntoView();
}

/** A new line: a paragraph of the same turn. */
export function breakLine(state: EditorState): Transaction {
  return insertLines(state, '\n');
}

/** Puts text in the place of the selection; each line break of it begins a line. */
export function insertLines({ tr, doc, schema, selection }: EditorState, text: string): Transaction {
  const { from, to } = selection;
  const lines = text.split('\n').map((line) => schema.node('line', plainLine, line === '' ? [] : [schema.text(line)]));
  const end = positionToOffset(linesOf(doc), from) + text.length;
  tr.replace(from, to, new Slice(Fragment.from(blocksOfLines(schema, lines)), 2, 2));
  return tr.setSelection(TextSelection.create(tr.doc, offsetToPosition(linesOf(tr.doc), end))).scrollIntoView();
}

/** Where a line begins and the caret stands there: what Backspace would join. */
export interface LineEdge {
  readonly upper: EditorLine;
  readonly lower: EditorLine;
}

/** The edge at which the caret stands, before it or after it; null inside a line and at the ends of the text. */
export function edgeAtCaret({ selection, doc }: EditorState, direction: 'before' | 'after'): LineEdge | null {
  const { head, empty } = selection;
  if (!empty) return null;
  const lines = linesOf(doc);
  const index = lineAt(lines, positionToOffset(lines, head));
  const line = lines[index];
  if (!line || head !== (direction === 'before' ? line.position : line.position + line.node.content.size)) return null;
  const [upper, lower] = direction === 'before' ? [lines[index - 1], line] : [line, lines[index + 1]];
  return upper && lower ? { upper, lower } : null;
}

export const beginsTurn = ({ lower }: LineEdge): boolean => (lower.node.attrs as LineAttributes).speaker !== null;

/** The two lines become one. */
export const joinLines = ({ tr }: EditorState, { upper, lower }: LineEdge): Transaction =>
  tr.delete(upper.position + upper.node.content.size, lower.position).scrollIntoView();
