import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing } from '../ui/is-composing.ts';
import { isEditing } from './editing.ts';
import { endsOf } from './lines-of.ts';
import { drawCaretNear } from './near-window.ts';

/** How near, in px, the caret may come to the edge of what is seen. */
const room = 48;

type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'documentboundary';

interface Move {
  readonly direction: 'forward' | 'backward';
  readonly granularity: Granularity;
}

interface Going {
  readonly move: Move;
  readonly scroller: HTMLElement;
}

/** Arrows move the caret, with Shift they select, with Ctrl or Alt by words; Ctrl+A takes everything. */
export const ReadingKeysExtension = Extension.create<{ scroller: HTMLElement }>({
  name: 'readingKeys',
  addProseMirrorPlugins() {
    const { scroller } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              if (isComposing(event)) return false;
              const isHandled = selectAll(view, event) || moveCaret(view, event, scroller);
              if (isHandled) event.preventDefault();
              return isHandled;
            },
          },
        },
      }),
    ];
  },
});

function selectAll(view: EditorView, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== 'a' || event.shiftKey || !(event.ctrlKey || event.metaKey)) return false;
  const { doc } = view.state;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, ...endsOf(doc))));
  return true;
}

function moveCaret(view: EditorView, event: KeyboardEvent, scroller: HTMLElement): boolean {
  const move = moveOf(event);
  if (move?.granularity === 'documentboundary') return goToEnd(view, event, { move, scroller });
  const selection = document.getSelection();
  // What is typed in has the browser's own caret.
  if (!move || !selection || isEditing(view.state)) return false;
  if (!selection.anchorNode || !view.dom.contains(selection.anchorNode)) putSelection(view, selection);
  selection.modify(event.shiftKey ? 'extend' : 'move', move.direction, move.granularity);
  takeSelection(view, selection);
  drawCaretNear(view);
  revealHead(view, scroller);
  return true;
}

// The browser would go to the ends of the page, or of what is drawn.
function goToEnd(view: EditorView, { shiftKey }: KeyboardEvent, { move, scroller }: Going): boolean {
  const { doc, selection } = view.state;
  const [first, last] = endsOf(doc);
  const head = move.direction === 'backward' ? first : last;
  const anchor = shiftKey ? selection.anchor : head;
  view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, anchor, head)));
  drawCaretNear(view);
  revealHead(view, scroller);
  return true;
}

function moveOf({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): Move | null {
  const byWord = ctrlKey || altKey;
  const direction = key === 'ArrowRight' || key === 'ArrowDown' || key === 'End' ? 'forward' : 'backward';
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    if (metaKey) return { direction, granularity: 'lineboundary' };
    return altKey && ctrlKey ? null : { direction, granularity: byWord ? 'word' : 'character' };
  }
  if ((key === 'ArrowUp' || key === 'ArrowDown') && !byWord) {
    return { direction, granularity: metaKey ? 'documentboundary' : 'line' };
  }
  if (key === 'Home' || key === 'End') {
    return { direction, granularity: byWord ? 'documentboundary' : 'lineboundary' };
  }
  return null;
}

function putSelection(view: EditorView, selection: Selection): void {
  const { anchor, head } = view.state.selection;
  const from = view.domAtPos(anchor);
  const to = view.domAtPos(head);
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

// The editor would hear of it by an event, later than the next key.
function takeSelection(view: EditorView, selection: Selection): void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !view.dom.contains(anchorNode) || !view.dom.contains(focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, anchorOffset);
  const head = view.posAtDOM(focusNode, focusOffset);
  view.dispatch(
    view.state.tr.setSelection(TextSelection.between(view.state.doc.resolve(anchor), view.state.doc.resolve(head))),
  );
}

function revealHead(view: EditorView, scroller: HTMLElement): void {
  const caret = view.coordsAtPos(view.state.selection.head);
  const box = scroller.getBoundingClientRect();
  const missing = caret.top < box.top + room ? caret.top - box.top - room : caret.bottom - box.bottom + room;
  if (caret.top < box.top + room || caret.bottom > box.bottom - room) scroller.scrollTop += missing;
}
