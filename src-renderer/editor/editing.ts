import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { drawCaretNear } from './near-window.ts';

const editingKey = new PluginKey<boolean>('editing');

export const isEditing = (state: EditorState): boolean => editingKey.getState(state) === true;

/** Lets the text be typed in, or only read. */
export function setEditing(view: EditorView, value: boolean): void {
  if (isEditing(view.state) === value) return;
  view.dispatch(view.state.tr.setMeta(editingKey, value).setMeta('addToHistory', false));
  if (value) drawCaretNear(view);
}

/** What the text is to screen readers. */
export const textRole = (state: EditorState): Record<string, string> =>
  isEditing(state)
    ? { role: 'textbox', 'aria-multiline': 'true', spellcheck: 'true', 'data-editing': '' }
    : { role: 'document' };

/** Whether the text can be typed in. */
export const EditingExtension = Extension.create({
  name: 'editing',
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key: editingKey,
      state: {
        init: () => false,
        apply: (transaction, value) => (transaction.getMeta(editingKey) as boolean | undefined) ?? value,
      },
      props: {
        editable: isEditing,
      },
    }),
  ],
});
