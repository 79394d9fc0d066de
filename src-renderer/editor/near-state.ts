import { PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lineStart, linesOf } from './lines-of.ts';

/** Lines `[from, to)` that are drawn whole. */
export interface NearWindow {
  readonly from: number;
  readonly to: number;
}

export interface NearState extends NearWindow {
  readonly decorations: DecorationSet;
  /** A new object whenever other lines are drawn. */
  readonly drawn: object;
}

export const nearKey = new PluginKey<NearState>('near');

export const nearWindow = (state: EditorState): NearWindow => nearKey.getState(state) ?? { from: 0, to: 0 };

/** Lines `[from, to)` are drawn. */
export function nearState({ doc }: EditorState, { from, to }: NearWindow): NearState {
  const lines = linesOf(doc);
  const decorations = lines.slice(from, to).map((line, index) => {
    const position = lineStart(lines, from + index);
    return Decoration.node(position, position + line.end - line.start + 2, {}, { near: true });
  });
  return { from, to, decorations: DecorationSet.create(doc, decorations), drawn: {} };
}
