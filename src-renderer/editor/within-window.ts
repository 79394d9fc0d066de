import type { Node } from '@tiptap/pm/model';
import { DecorationSet } from '@tiptap/pm/view';
import { lineStart, linesOf } from './lines-of.ts';

/**
 * The same decorations, all of which lie in the window. The editor asks for those of each line at each key, and a set
 * looks through all it has for every line behind them: thousands of lines are answered without a look.
 */
export function withinWindow(
  decorations: DecorationSet,
  doc: Node,
  { from, to }: { readonly from: number; readonly to: number },
): DecorationSet {
  if (decorations === DecorationSet.empty) return decorations;
  const lines = linesOf(doc);
  const first = lineStart(lines, from);
  const last = to > from ? lineStart(lines, to - 1) : -1;
  const look = decorations.forChild.bind(decorations);
  return Object.assign(decorations, {
    forChild: (offset: number, line: Node) =>
      offset < first || offset > last ? DecorationSet.empty : look(offset, line),
  });
}
