import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';

const keptKey = new PluginKey<boolean>('keptSelection');

/** Shows the selected words while the keyboard is elsewhere: in the code picker, in a memo. */
export const KeptSelectionExtension = Extension.create({
  name: 'keptSelection',
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key: keptKey,
      state: {
        init: () => false,
        apply: (transaction, value) => (transaction.getMeta(keptKey) as boolean | undefined) ?? value,
      },
      props: {
        decorations: (state) => (keptKey.getState(state) ? keptWords(state) : null),
        handleDOMEvents: {
          blur: (view) => keep(view, true),
          focus: (view) => keep(view, false),
        },
      },
    }),
  ],
});

function keep(view: EditorView, value: boolean): boolean {
  if (!view.composing) view.dispatch(view.state.tr.setMeta(keptKey, value));
  return false;
}

function keptWords(state: EditorState): DecorationSet | null {
  const { from, to, empty } = state.selection;
  if (empty) return null;
  return DecorationSet.create(state.doc, [Decoration.inline(from, to, { class: 'motif-kept' })]);
}
