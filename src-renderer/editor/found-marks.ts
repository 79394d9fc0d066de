import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { createMapper } from '../../src-main/shared/domain/map-passage.ts';
import type { Stretch } from '../../src-main/shared/domain/stretches.ts';
import { changesOf } from './change-of-transaction.ts';
import { linesOf } from './lines-of.ts';
import { nearWindow } from './near-window.ts';
import { settleSelection } from './settle-selection.ts';
import { offsetToPosition } from './text-lines.ts';

interface Found {
  /** In the order of the text. */
  readonly hits: readonly Stretch[];
  readonly current: number;
}

interface FoundState extends Found {
  readonly decorations: DecorationSet;
  readonly from: number;
  readonly to: number;
}

const none: Found = { hits: [], current: -1 };
const foundKey = new PluginKey<FoundState>('found');

export function showFound(view: EditorView, found: Found = none): void {
  const shown = foundKey.getState(view.state);
  if (shown?.hits.length === 0 && found.hits.length === 0) return;
  settleSelection(view);
  view.dispatch(view.state.tr.setMeta(foundKey, found).setMeta('addToHistory', false));
}

/** Where the hits lie in the text as it is shown now. */
export const foundPlaces = (state: EditorState): readonly Stretch[] => foundKey.getState(state)?.hits ?? [];

/** What was looked for, lit in the lines that are drawn. */
export const FoundMarksExtension = Extension.create({
  name: 'foundMarks',
  addProseMirrorPlugins: () => [
    new Plugin<FoundState>({
      key: foundKey,
      state: {
        init: (_config, state) => draw(none, state),
        apply: (transaction, value, _before, state) => {
          const given = transaction.getMeta(foundKey) as Found | undefined;
          if (given) return draw(given, state);
          if (value.hits.length === 0) return value;
          if (transaction.docChanged) {
            const mapper = createMapper(changesOf(transaction));
            const hits = value.hits.map((hit) => mapper.passage(hit));
            const decorations = value.decorations.map(transaction.mapping, transaction.doc);
            return { ...value, hits, decorations };
          }
          const { from, to } = nearWindow(state);
          return from === value.from && to === value.to ? value : draw(value, state);
        },
      },
      props: { decorations: (state) => foundKey.getState(state)?.decorations },
    }),
  ],
});

function draw({ hits, current }: Found, state: EditorState): FoundState {
  const { from, to } = nearWindow(state);
  const lines = linesOf(state.doc);
  const nearStart = lines[from]?.start ?? 0;
  const nearEnd = lines[to - 1]?.end ?? 0;
  const decorations = hits.flatMap(({ start, end }, index) => {
    if (end <= nearStart || start >= nearEnd || start === end) return [];
    const kind = index === current ? 'motif-found motif-found-current' : 'motif-found';
    return [Decoration.inline(offsetToPosition(lines, start), offsetToPosition(lines, end), { class: kind })];
  });
  return { hits, current, from, to, decorations: DecorationSet.create(state.doc, decorations) };
}
