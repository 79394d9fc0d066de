import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import { TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { createAnnouncer } from './announcer.ts';
import { buildDocumentNode } from './build-document-node.ts';
import type { ReadingContent } from './build-document-node.ts';
import { CaretExtension } from './caret.ts';
import { HighlightsExtension } from './highlights.ts';
import { KeptSelectionExtension } from './kept-selection.ts';
import { LineNode } from './line-node.ts';
import { NearWindowExtension, drawNear, nearWindow } from './near-window.ts';
import { ReadingKeysExtension } from './reading-keys.ts';
import { lineAt, offsetToPosition, positionToOffset } from './text-lines.ts';
import type { TextLine } from './text-lines.ts';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ReadingEditor {
  readonly view: EditorView;
  readonly scroller: HTMLElement;
  readonly lines: readonly TextLine[];
  readonly text: string;
  /** Called, once a frame, when what is drawn, selected or its room has changed. */
  subscribe(listener: () => void): () => void;
  /** How often that was so. */
  moves(): number;
  destroy(): void;
}

export interface ReadingEditorOptions {
  readonly content: ReadingContent;
  readonly place: HTMLElement;
  readonly scroller: HTMLElement;
  readonly label: string;
  readonly className: string;
}

const Lines = Document.extend({ content: 'line+' });

/** A document to read, select and code in; it can't be typed in. */
export function createReadingEditor(options: ReadingEditorOptions): ReadingEditor {
  const { content, place, scroller, label, className } = options;
  const announcer = createAnnouncer();
  const document = buildDocumentNode(content);
  const { lines } = document;
  const editor = new Editor({
    element: place,
    editable: false,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    extensions: [
      Lines,
      Text,
      LineNode,
      NearWindowExtension.configure({ scroller, onMove: announcer.announce }),
      HighlightsExtension.configure({ lines }),
      KeptSelectionExtension,
      CaretExtension.configure({ scroller, lines }),
      ReadingKeysExtension.configure({ scroller }),
    ],
    content: document.content,
    editorProps: {
      attributes: { class: className, tabindex: '0', role: 'document', 'aria-label': label, translate: 'no' },
    },
  });
  const resizing = new ResizeObserver(announcer.announce);
  resizing.observe(scroller);
  const destroy = () => {
    announcer.stop();
    resizing.disconnect();
    editor.destroy();
  };
  const { subscribe, count } = announcer;
  return { view: editor.view, scroller, lines, text: content.text, subscribe, moves: count, destroy };
}

/** The selected words without the space around them; null where nothing is selected. */
export function selectedRange({ view, lines, text }: ReadingEditor): TextRange | null {
  const { from, to, empty } = view.state.selection;
  if (empty) return null;
  const words = text.slice(positionToOffset(lines, from), positionToOffset(lines, to));
  const start = positionToOffset(lines, from) + (words.length - words.trimStart().length);
  const end = start + words.trim().length;
  return start < end ? { start, end } : null;
}

export function caretOffset({ view, lines }: ReadingEditor): number {
  return positionToOffset(lines, view.state.selection.head);
}

export function selectRange({ view, lines }: ReadingEditor, { start, end }: TextRange): void {
  const { tr, doc } = view.state;
  const selection = TextSelection.create(doc, offsetToPosition(lines, start), offsetToPosition(lines, end));
  view.dispatch(tr.setSelection(selection));
}

/** Scrolls so that `offset` stands a third down the window. */
export function scrollToOffset({ view, lines, scroller }: ReadingEditor, offset: number): void {
  const index = lineAt(lines, offset);
  drawNear(view, index);
  const line = view.dom.children[index];
  line?.scrollIntoView({ block: 'start' });
  const rect = view.coordsAtPos(offsetToPosition(lines, offset));
  const box = scroller.getBoundingClientRect();
  scroller.scrollTop += rect.top - box.top - box.height / 3;
}

/** Scrolls to where `start` is, unless it is in sight. */
export function bringIntoSight(editor: ReadingEditor, start: number): void {
  const { view, lines, scroller } = editor;
  const { from, to } = nearWindow(view.state);
  const line = lineAt(lines, start);
  if (line < from || line >= to) {
    scrollToOffset(editor, start);
    return;
  }
  const { top, bottom } = view.coordsAtPos(offsetToPosition(lines, start));
  const box = scroller.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) scrollToOffset(editor, start);
}

/** The rect of a range in the window. The range must be drawn. */
export function rectOfRange({ view, lines }: ReadingEditor, { start, end }: TextRange): DOMRect {
  const from = view.coordsAtPos(offsetToPosition(lines, start));
  const to = view.coordsAtPos(offsetToPosition(lines, end), -1);
  const left = Math.min(from.left, to.left);
  return new DOMRect(left, from.top, Math.max(from.right, to.right) - left, to.bottom - from.top);
}
