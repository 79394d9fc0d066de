import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import type { EditorView } from '@tiptap/pm/view';
import { createAnnouncer } from './announcer.ts';
import { contentLines, documentJson } from './build-document-node.ts';
import type { ReadingContent } from './build-document-node.ts';
import { BlockNode } from './block-node.ts';
import { CaretExtension } from './caret.ts';
import { ClipboardExtension } from './clipboard.ts';
import { CompositionExtension, isComposingText, whenComposed } from './composition.ts';
import { EditingKeysExtension } from './editing-keys.ts';
import type { EditingRequests } from './editing-keys.ts';
import { EditingExtension, textRole } from './editing.ts';
import { FoundMarksExtension } from './found-marks.ts';
import { HighlightsExtension, redrawHighlights } from './highlights.ts';
import { KeptSelectionExtension } from './kept-selection.ts';
import { LineNode } from './line-node.ts';
import { linesOf, textOf } from './lines-of.ts';
import { NearWindowExtension } from './near-window.ts';
import { PendingChangesExtension } from './pending-changes.ts';
import { ReadingKeysExtension } from './reading-keys.ts';
import { SettleSelectionExtension } from './settle-selection.ts';
import type { ReadingEditor } from './reading-places.ts';

export type { ReadingEditor, TextRange } from './reading-places.ts';
export {
  bringIntoSight,
  caretOffset,
  rectOfRange,
  scrollToOffset,
  selectRange,
  selectedRange,
} from './reading-places.ts';

export interface ReadingEditorOptions {
  readonly content: ReadingContent;
  readonly place: HTMLElement;
  readonly scroller: HTMLElement;
  readonly className: string;
  readonly requests: EditingRequests;
  /** Something was typed that the core doesn't have. */
  onTyped(): void;
}

const Lines = Document.extend({ content: 'block+' });
const ownInstead = { keymap: false, drop: false, paste: false, delete: false, clipboardTextSerializer: false } as const;

/** A document to read, select, code and correct. */
export function createReadingEditor(options: ReadingEditorOptions): ReadingEditor {
  const { place, scroller } = options;
  const announcer = createAnnouncer();
  measureRoom(scroller);
  const catchUp = () => {
    redrawHighlights(editor.view);
    announcer.announce();
  };
  const onMove = (view: EditorView) => {
    if (isComposingText(view)) whenComposed(view, catchUp);
    else announcer.announce();
  };
  // Built outside the page: each line would be laid out as it comes.
  const built = document.createElement('div');
  const editor = buildEditor(built, options, onMove);
  place.append(built);
  const { view } = editor;
  const resizing = new ResizeObserver(() => {
    measureRoom(scroller);
    announcer.announce();
  });
  resizing.observe(scroller);
  return {
    view,
    scroller,
    get lines() {
      return linesOf(view.state.doc);
    },
    get text() {
      return textOf(view.state.doc);
    },
    subscribe: announcer.subscribe,
    moves: announcer.count,
    destroy: () => {
      announcer.stop();
      resizing.disconnect();
      editor.destroy();
    },
  };
}

function buildEditor(element: HTMLElement, options: ReadingEditorOptions, onMove: (view: EditorView) => void): Editor {
  const { content, scroller, className, requests, onTyped } = options;
  return new Editor({
    element,
    injectCSS: false,
    enableInputRules: false,
    enablePasteRules: false,
    enableCoreExtensions: ownInstead,
    extensions: [
      Lines,
      Text,
      BlockNode,
      LineNode,
      SettleSelectionExtension,
      PendingChangesExtension.configure({ onTyped }),
      NearWindowExtension.configure({ scroller, onMove }),
      HighlightsExtension,
      FoundMarksExtension,
      KeptSelectionExtension,
      CaretExtension.configure({ scroller }),
      EditingExtension,
      EditingKeysExtension.configure({ requests }),
      ReadingKeysExtension.configure({ scroller }),
      ClipboardExtension,
      CompositionExtension,
    ],
    content: documentJson(contentLines(content)),
    editorProps: {
      attributes: (state) => ({ class: className, tabindex: '0', translate: 'no', ...textRole(state) }),
    },
  });
}

// A container query would style every line of the document anew at each layout.
function measureRoom(scroller: HTMLElement): void {
  scroller.style.setProperty('--room', `${scroller.clientWidth}px`);
}
