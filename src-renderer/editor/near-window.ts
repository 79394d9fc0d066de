import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposingText } from './composition.ts';
import { mapOffset } from '../../src-main/shared/domain/map-passage.ts';
import { changesOf } from './change-of-transaction.ts';
import { farSpacers } from './far-spacers.ts';
import { linesOf } from './lines-of.ts';
import { nearKey, nearState, nearWindow, withSelection } from './near-state.ts';
import type { NearState, NearWindow } from './near-state.ts';
import { seenLines } from './seen-lines.ts';
import { settleSelection } from './settle-selection.ts';
import { lineAt, positionToOffset } from './text-lines.ts';

export { nearWindow } from './near-state.ts';
export type { NearWindow } from './near-state.ts';
export { seenLines } from './seen-lines.ts';

const above = 30;
const below = 60;
/** The window moves when what is seen has gone on by so many lines: few enough to be drawn within a frame. */
const step = 8;
/** What is pasted into the window makes it grow no further. */
const mostFollowed = 2 * (above + below);

/** Draws the lines around `index`. */
export function drawNear(view: EditorView, index: number): void {
  const next = windowAround(index, linesOf(view.state.doc).length);
  view.dispatch(view.state.tr.setMeta(nearKey, next).setMeta('addToHistory', false));
}

/** Draws the lines around the caret if they are not: what is typed goes there. */
export function drawCaretNear(view: EditorView): boolean {
  const line = caretLine(view.state);
  if (isInside(nearWindow(view.state), line)) return false;
  drawNear(view, line);
  return true;
}

const isInside = ({ from, to }: NearWindow, line: number) => line >= from && line < to;

function caretLine({ doc, selection }: EditorState): number {
  const lines = linesOf(doc);
  return lineAt(lines, positionToOffset(lines, selection.head));
}

/** Keeps the lines that are seen in `scroller` drawn, and calls `onMove` when others are. */
export const NearWindowExtension = Extension.create<{ scroller: HTMLElement; onMove: (view: EditorView) => void }>({
  name: 'nearWindow',
  // What is drawn in the window asks for it.
  priority: 1000,
  addProseMirrorPlugins() {
    const { scroller, onMove } = this.options;
    return [
      new Plugin<NearState>({
        key: nearKey,
        state: {
          init: (_config, state) => nearState(state, windowAround(0, linesOf(state.doc).length)),
          apply: (transaction, value, old, state) => {
            const near = moved(transaction, value, old, state);
            return transaction.scrolledIntoView ? withCaret(near, state) : near;
          },
        },
        props: { decorations: (state) => nearKey.getState(state)?.decorations },
        view: (view) => followScrolling(view, scroller, onMove),
      }),
    ];
  },
});

function windowAround(index: number, count: number): NearWindow {
  return { from: Math.max(0, index - above), to: Math.min(count, index + below) };
}

function moved(transaction: Transaction, value: NearState, old: EditorState, state: EditorState): NearState {
  const next = transaction.getMeta(nearKey) as NearWindow | undefined;
  if (next) return nearState(state, next);
  if (transaction.docChanged) return follow(transaction, value, old, state);
  return transaction.selectionSet ? withSelection(value, state) : value;
}

function withCaret(value: NearState, state: EditorState): NearState {
  const line = caretLine(state);
  if (isInside(value, line)) return value;
  return nearState(state, windowAround(line, linesOf(state.doc).length));
}

/** The same lines, wherever they are now. */
function follow(transaction: Transaction, value: NearState, old: EditorState, state: EditorState): NearState {
  const before = linesOf(old.doc);
  const after = linesOf(state.doc);
  const lineNow = (line: number, edge: 'start' | 'end') =>
    before.length === after.length
      ? line
      : lineAt(after, mapOffset(before[line]?.[edge] ?? 0, changesOf(transaction), 'after'));
  const from = lineNow(value.from, 'start');
  const window = { from, to: Math.min(lineNow(value.to - 1, 'end') + 1, from + mostFollowed) };
  const next = nearState(state, window, value.drawn);
  const isSame = next.from === value.from && after.length - next.to === before.length - value.to;
  return isSame ? next : { ...next, drawn: {} };
}

function followScrolling(view: EditorView, scroller: HTMLElement, onMove: (view: EditorView) => void) {
  let frame = 0;
  const followSeen = () => {
    frame = 0;
    if (isComposingText(view)) return;
    settleSelection(view);
    const seen = seenLines(view, scroller);
    const { from, to } = nearWindow(view.state);
    const next = windowAround(seen.from, linesOf(view.state.doc).length);
    const isFar = seen.to > to || from - next.from >= step || next.to - to >= step;
    if (isFar) drawNear(view, seen.from);
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(followSeen);
  };
  const spacers = farSpacers(view);
  scroller.addEventListener('scroll', onScroll, { passive: true });
  view.dom.addEventListener('compositionend', onScroll);
  return {
    update: () => {
      spacers.update();
      onMove(view);
    },
    destroy: () => {
      scroller.removeEventListener('scroll', onScroll);
      view.dom.removeEventListener('compositionend', onScroll);
      cancelAnimationFrame(frame);
      spacers.destroy();
    },
  };
}
