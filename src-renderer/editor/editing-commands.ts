import { Fragment, Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { plainLine } from './build-document-node.ts';

/** The words in hand go. Null where none are selected. */
export function deleteSelection({ tr, selection }: EditorState): Transaction | null {
  return selection.empty ? null : tr.delete(selection.from, selection.to).scrollIntoView();
}

/** A new line: a paragraph of the same turn. */
export function breakLine(state: EditorState): Transaction {
  return insertLines(state, '\n');
}

/** Puts text in the place of the selection; each line break of it begins a line. */
export function insertLines({ tr, schema, selection }: EditorState, text: string): Transaction {
  const { from, to } = selection;
  const lines = text.split('\n').map((line) => schema.node('line', plainLine, line === '' ? [] : [schema.text(line)]));
  tr.replace(from, to, new Slice(Fragment.from(lines), 1, 1));
  const end = from + text.length + lines.length - 1;
  return tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView();
}

/** Where a line begins and the caret stands there: what Backspace would join. */
export interface LineEdge {
  /** Between the two lines. */
  readonly position: number;
  /** Whether the lower one begins a turn. */
  readonly isTurn: boolean;
}

/** The edge at which the caret stands, before it or after it; null inside a line and at the ends of the text. */
export function edgeAtCaret({ selection, doc }: EditorState, direction: 'before' | 'after'): LineEdge | null {
  const { $head, empty } = selection;
  if (!empty || $head.depth !== 1) return null;
  const isAtEdge = direction === 'before' ? $head.parentOffset === 0 : $head.parentOffset === $head.parent.content.size;
  const position = direction === 'before' ? $head.before() : $head.after();
  if (!isAtEdge || position === 0 || position === doc.content.size) return null;
  return { position, isTurn: doc.resolve(position).nodeAfter?.attrs['speaker'] !== null };
}

/** The two lines become one. */
export const joinLines = ({ tr }: EditorState, { position }: LineEdge): Transaction =>
  tr.delete(position - 1, position + 1).scrollIntoView();
