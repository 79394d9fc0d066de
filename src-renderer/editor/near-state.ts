import type { Node } from '@tiptap/pm/model';
import { PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { lineStart, linesOf } from './lines-of.ts';
import { lineAt, positionToOffset } from './text-lines.ts';

/** Lines `[from, to)` that are drawn whole. */
export interface NearWindow {
  readonly from: number;
  readonly to: number;
}

export interface NearState extends NearWindow {
  /** Lines outside that hold an end of the selection: drawn out of sight. */
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

interface Known {
  /** Of the same document. */
  readonly decorations?: DecorationSet;
  readonly drawn?: object;
}

/** Lines `[from, to)` are drawn, and those that the selection ends in. */
export function nearState(state: EditorState, { from, to }: NearWindow, known: Known = {}): NearState {
  const away = awayLines(state, { from, to });
  const inWindow = Array.from({ length: Math.max(0, to - from) }, (_none, index) => from + index);
  const wanted = [...inWindow, ...away].map((line, index) =>
    wholeLine(state.doc, line, { near: true, away: index >= inWindow.length }),
  );
  const decorations = wholeLines(exchange(state.doc, known.decorations ?? DecorationSet.empty, wanted));
  return { from, to, away, decorations, drawn: known.drawn ?? {} };
}

/** The same window, with the lines drawn that the selection ends in now. */
export function withSelection(value: NearState, state: EditorState): NearState {
  const away = awayLines(state, value);
  const isSame = away.length === value.away.length && away.every((line, index) => line === value.away[index]);
  return isSame ? value : nearState(state, value, value);
}

function wholeLine(doc: Node, line: number, spec: NearSpec): Decoration {
  const position = lineStart(linesOf(doc), line);
  return Decoration.node(position, position + doc.child(line).nodeSize, {}, spec);
}

// For each that is new, a set looks through all lines of the document.
function exchange(doc: Node, known: DecorationSet, wanted: readonly Decoration[]): DecorationSet {
  const key = ({ from, spec }: Decoration) => `${from} ${(spec as NearSpec).away}`;
  const kept = new Set(wanted.map(key));
  const had = known.find();
  const hadKeys = new Set(had.map(key));
  const gone = had.filter((decoration) => !kept.has(key(decoration)));
  return known.remove(gone).add(
    doc,
    wanted.filter((decoration) => !hadKeys.has(key(decoration))),
  );
}

/** The same decorations. They stand on lines and never in one: no line needs to look through them. */
export const wholeLines = (decorations: DecorationSet): DecorationSet =>
  decorations === DecorationSet.empty
    ? decorations
    : Object.assign(decorations, { forChild: () => DecorationSet.empty });

// In an undrawn line the browser looks for the nearest drawn place of a selection's end: for many seconds in a long document.
function awayLines({ doc, selection }: EditorState, { from, to }: NearWindow): readonly number[] {
  const lines = linesOf(doc);
  const ends = [selection.anchor, selection.head].map((end) => lineAt(lines, positionToOffset(lines, end)));
  return [...new Set(ends)].filter((line) => line < from || line >= to).sort((one, other) => one - other);
}
