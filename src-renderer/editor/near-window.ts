import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';

/** Lines `[from, to)` that are drawn whole. */
export interface NearWindow {
  readonly from: number;
  readonly to: number;
}

const above = 30;
const below = 60;
/** The window moves when what is seen comes this close to its edge. */
const edge = 12;

interface NearState extends NearWindow {
  readonly decorations: DecorationSet;
}

const nearKey = new PluginKey<NearState>('near');

export const nearWindow = (state: EditorState): NearWindow => nearKey.getState(state) ?? { from: 0, to: 0 };

/** Draws the lines around `index`. */
export function drawNear(view: EditorView, index: number): void {
  const next = windowAround(index, view.state.doc.childCount);
  view.dispatch(view.state.tr.setMeta(nearKey, next));
}

/** Keeps the lines that are seen in `scroller` drawn, and calls `onMove` when others are. */
export const NearWindowExtension = Extension.create<{ scroller: HTMLElement; onMove: () => void }>({
  name: 'nearWindow',
  addProseMirrorPlugins() {
    const { scroller, onMove } = this.options;
    return [
      new Plugin<NearState>({
        key: nearKey,
        state: {
          init: (_config, state) => nearState(state, windowAround(0, state.doc.childCount)),
          apply: (transaction, value, _old, state) => {
            const next = transaction.getMeta(nearKey) as NearWindow | undefined;
            if (next) return nearState(state, next);
            return transaction.docChanged ? nearState(state, value) : value;
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

function nearState(state: EditorState, { from, to }: NearWindow): NearState {
  const decorations: Decoration[] = [];
  state.doc.forEach((node, position, index) => {
    if (index < from || index >= to) return;
    decorations.push(Decoration.node(position, position + node.nodeSize, {}, { near: true }));
  });
  return { from, to, decorations: DecorationSet.create(state.doc, decorations) };
}

function followScrolling(view: EditorView, scroller: HTMLElement, onMove: () => void) {
  let frame = 0;
  const follow = () => {
    frame = 0;
    const seen = seenLines(view, scroller);
    const { from, to } = nearWindow(view.state);
    const count = view.state.doc.childCount;
    const isInside = (from === 0 || seen.from >= from + edge) && (to === count || seen.to <= to - edge);
    if (!isInside) drawNear(view, seen.from);
  };
  const onScroll = () => {
    frame ||= requestAnimationFrame(follow);
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return {
    update: () => onMove(),
    destroy: () => {
      scroller.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    },
  };
}

/** The lines that are seen now, found by halving. */
export function seenLines(view: EditorView, scroller: HTMLElement): NearWindow {
  const { top, bottom } = scroller.getBoundingClientRect();
  const from = firstBelow(view.dom.children, top);
  return { from, to: firstBelow(view.dom.children, bottom) + 1 };
}

function firstBelow(lines: HTMLCollection, y: number): number {
  let low = 0;
  let high = Math.max(0, lines.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
