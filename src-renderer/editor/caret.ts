import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isEditing } from './editing.ts';
import { linesOf } from './lines-of.ts';
import { lineAt, positionToOffset } from './text-lines.ts';
import { nearWindow } from './near-window.ts';
import styles from './reading-editor.module.css';

/** A caret in a text that can't be typed in: where the keyboard is. */
export const CaretExtension = Extension.create<{ scroller: HTMLElement }>({
  name: 'caret',
  addProseMirrorPlugins() {
    const { scroller } = this.options;
    return [
      new Plugin({
        view: (view) => {
          const caret = document.createElement('div');
          caret.className = styles.caret ?? '';
          caret.setAttribute('aria-hidden', 'true');
          scroller.append(caret);
          const place = () => placeCaret(caret, view, scroller);
          view.dom.addEventListener('focus', place);
          view.dom.addEventListener('blur', place);
          return { update: place, destroy: () => caret.remove() };
        },
      }),
    ];
  },
});

function placeCaret(caret: HTMLElement, view: EditorView, scroller: HTMLElement): void {
  const lines = linesOf(view.state.doc);
  const { head, empty } = view.state.selection;
  const line = lineAt(lines, positionToOffset(lines, head));
  const { from, to } = nearWindow(view.state);
  const isDrawn = line >= from && line < to;
  const isShown = empty && isDrawn && !isEditing(view.state) && document.activeElement === view.dom;
  caret.hidden = !isShown;
  if (!isShown) return;
  const rect = view.coordsAtPos(head);
  const box = scroller.getBoundingClientRect();
  caret.style.left = `${rect.left - box.left + scroller.scrollLeft}px`;
  caret.style.top = `${rect.top - box.top + scroller.scrollTop}px`;
  caret.style.height = `${rect.bottom - rect.top}px`;
}
