import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { layoutHighlights } from './layout-highlights.ts';
import type { HighlightedPassage } from './layout-highlights.ts';
import { nearWindow } from './near-window.ts';
import { offsetToPosition } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

export interface Highlight extends HighlightedPassage {
  readonly tint: string;
  readonly solid: string;
  readonly label: string;
}

export interface Highlights {
  /** Ordered by start. */
  readonly codings: readonly Highlight[];
  readonly selectedId: string | null;
  /** A passage that was jumped to, lit up until the next click. */
  readonly target: { readonly start: number; readonly end: number } | null;
}

const none: Highlights = { codings: [], selectedId: null, target: null };
const highlightsKey = new PluginKey<Highlights>('highlights');
const mostLines = 4;

export function showHighlights(view: EditorView, highlights: Highlights): void {
  view.dispatch(view.state.tr.setMeta(highlightsKey, highlights).setMeta('addToHistory', false));
}

/** Codings as tints and underlines, made for the lines that are drawn. They are never part of the text. */
export const HighlightsExtension = Extension.create<{ lines: readonly TextLine[] }>({
  name: 'highlights',
  addProseMirrorPlugins() {
    const { lines } = this.options;
    return [
      new Plugin<Highlights>({
        key: highlightsKey,
        state: {
          init: () => none,
          apply: (transaction, value) => (transaction.getMeta(highlightsKey) as Highlights | undefined) ?? value,
        },
        props: { decorations: (state) => decorate(state, lines) },
      }),
    ];
  },
});

function decorate(state: EditorState, lines: readonly TextLine[]): DecorationSet {
  const { codings, selectedId, target } = highlightsKey.getState(state) ?? none;
  const { from, to } = nearWindow(state);
  const nearStart = lines[from]?.start ?? 0;
  const nearEnd = lines[to - 1]?.end ?? 0;
  const near = codings.filter(({ start, end }) => end > nearStart && start < nearEnd);
  const at = (offset: number) => offsetToPosition(lines, Math.min(nearEnd, Math.max(nearStart, offset)));
  const inline = (start: number, end: number, attributes: Record<string, string>) =>
    Decoration.inline(at(start), at(end), attributes);

  const segments = layoutHighlights(near).map(({ start, end, passages }) =>
    inline(start, end, segmentAttributes(passages, selectedId)),
  );
  const lit = target && target.end > nearStart && target.start < nearEnd;
  const light = lit ? [inline(target.start, target.end, { class: 'motif-target' })] : [];
  return DecorationSet.create(state.doc, [...segments, ...light]);
}

function segmentAttributes(passages: readonly Highlight[], selectedId: string | null): Record<string, string> {
  const selected = passages.find(({ id }) => id === selectedId);
  const [top = selected, ...others] = selected ? [selected, ...passages.filter((one) => one !== selected)] : passages;
  const lines = others.slice(0, mostLines).map(({ solid }, index) => `0 ${(index + 1) * 2}px 0 ${solid}`);
  const tint = selected ? `color-mix(in oklab, ${selected.solid} 42%, transparent)` : top?.tint;
  return {
    class: 'motif-coding',
    style: `background-color: ${tint}; ${lines.length > 0 ? `box-shadow: ${lines.join(', ')};` : ''}`,
    'data-codings': passages.map(({ id }) => id).join(' '),
    title: passages.map(({ label }) => label).join(' · '),
  };
}
