import { PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { blocksOf, linesOf } from './lines-of.ts';
import { lineAt, positionToOffset } from './text-lines.ts';

/** Lines `[from, to)`. */
export interface NearWindow {
  readonly from: number;
  readonly to: number;
}

/** The lines that are drawn: those of whole blocks. */
export interface NearState extends NearWindow {
  /** Blocks outside that hold an end of the selection: drawn out of sight. */
  readonly away: readonly number[];
  readonly decorations: DecorationSet;
  /** A new object whenever the window is another one. */
  readonly drawn: object;
}

export interface NearSpec {
  readonly near: true;
  readonly away: boolean;
}

export const nearKey = new PluginKey<NearState>('near');

export const nearWindow = (state: EditorState): NearWindow => nearKey.getState(state) ?? { from: 0, to: 0 };

/** Draws the blocks that hold some of lines `[from, to)`, and those that the selection ends in. */
export function nearState(state: EditorState, wanted: NearWindow, drawn: object = {}): NearState {
  const lines = linesOf(state.doc);
  const blocks = blocksOf(state.doc);
  const first = lines[wanted.from]?.block ?? 0;
  const last = lines[Math.max(wanted.from, wanted.to - 1)]?.block ?? blocks.length - 1;
  const { from, to } = { from: blocks[first]?.from ?? 0, to: blocks[last]?.to ?? 0 };
  const away = awayBlocks(state, { from, to });
  const inWindow = Array.from({ length: last + 1 - first }, (_none, index) => first + index);
  const decorations = DecorationSet.create(state.doc, [
    ...inWindow.map((block) => wholeBlock(state, block, { near: true, away: false })),
    ...away.map((block) => wholeBlock(state, block, { near: true, away: true })),
  ]);
  return { from, to, away, decorations, drawn };
}

/** The same window, with the blocks drawn that the selection ends in now. */
export function withSelection(value: NearState, state: EditorState): NearState {
  const away = awayBlocks(state, value);
  const isSame = away.length === value.away.length && away.every((block, index) => block === value.away[index]);
  return isSame ? value : nearState(state, value, value.drawn);
}

function wholeBlock({ doc }: EditorState, block: number, spec: NearSpec): Decoration {
  const position = blocksOf(doc)[block]?.position ?? 0;
  return Decoration.node(position, position + doc.child(block).nodeSize, {}, spec);
}

// In an undrawn block the browser looks for the nearest drawn place of a selection's end: for many seconds in a long document.
function awayBlocks({ doc, selection }: EditorState, { from, to }: NearWindow): readonly number[] {
  const lines = linesOf(doc);
  const ends = [selection.anchor, selection.head].map((end) => lineAt(lines, positionToOffset(lines, end)));
  const far = ends.filter((line) => line < from || line >= to).map((line) => lines[line]?.block ?? 0);
  return [...new Set(far)].sort((one, other) => one - other);
}
