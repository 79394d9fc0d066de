import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing } from '../ui/is-composing.ts';
import { isComposingText } from './composition.ts';

interface Observing {
  readonly domObserver: { flush(): void };
}

/**
 * Takes over what the browser has moved or typed and not yet told of: it tells a moment later. Before a command reads
 * the selection, and before anything is drawn that would put the old one back.
 */
export function settleSelection(view: EditorView): void {
  if (view.isDestroyed || isComposingText(view)) return;
  (view as unknown as Observing).domObserver.flush();
}

/** A key finds the caret where the key before has put it. */
export const SettleSelectionExtension = Extension.create({
  name: 'settleSelection',
  priority: 1200,
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        handleDOMEvents: {
          keydown: (view, event) => {
            if (!isComposing(event)) settleSelection(view);
            return false;
          },
        },
      },
    }),
  ],
});
