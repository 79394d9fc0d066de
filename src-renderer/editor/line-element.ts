import type { EditorView } from '@tiptap/pm/view';
import { blocksOf, linesOf } from './lines-of.ts';

/** What shows a line; undefined where it is not drawn. */
export function lineElement(view: EditorView, index: number): Element | undefined {
  const block = linesOf(view.state.doc)[index]?.block ?? 0;
  const first = blocksOf(view.state.doc)[block]?.from ?? 0;
  return view.dom.children[block]?.children[index - first];
}
