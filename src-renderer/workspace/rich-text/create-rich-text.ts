import { Editor } from '@tiptap/core';
import { NodeSelection, Plugin } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { linkTrigger } from './link-trigger.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { pastedSlice } from './pasted-slice.ts';
import { printMarkdown } from './print-markdown.ts';
import { richTextExtensions } from './rich-text-extensions.ts';

/** What the field tells: always the latest of these is asked. */
export interface RichTextEvents {
  onChange(markdown: string): void;
  onBlur(): void;
  /** Something changed in what is selected, or where. */
  onSelection(): void;
  onSubmit(): void;
  onEscape(): void;
  /** Asks for a link in place of `[from, to)`. */
  onAskLink(range: { readonly from: number; readonly to: number }): void;
  onFollow(address: string): void;
  onTooLong(): void;
}

export interface RichTextOptions {
  readonly element: HTMLElement;
  readonly markdown: string;
  readonly label: string;
  readonly className: string;
  readonly events: () => RichTextEvents;
}

const longestText = 190_000;

export function createRichText({ element, markdown, label, className, events }: RichTextOptions): Editor {
  const editor = new Editor({
    element,
    injectCSS: false,
    extensions: richTextExtensions,
    content: parseMarkdown(markdown),
    editorProps: {
      attributes: { 'aria-label': label, 'aria-multiline': 'true', role: 'textbox', class: className },
      clipboardTextParser: (text, _context, isPlain, view) => pastedSlice(view.state.schema, text, isPlain),
      handleKeyDown: (view, event) => handleKey(view, event, events()),
      handleDOMEvents: { click: (view, event) => followClicked(view, event, events()) },
      handleTextInput: (view, from, to, text) => {
        const range = linkTrigger(view, { from, to, text });
        if (!range) return false;
        view.dispatch(view.state.tr.insertText(text, from, to));
        events().onAskLink(range);
        return true;
      },
    },
    onUpdate: () => events().onChange(printMarkdown(editor.state.doc)),
    onTransaction: () => events().onSelection(),
    onFocus: () => events().onSelection(),
    onBlur: () => {
      events().onSelection();
      events().onBlur();
    },
  });
  editor.registerPlugin(new Plugin({ filterTransaction: (change) => isShortEnough(change, events()) }));
  return editor;
}

function isShortEnough(change: Transaction, events: RichTextEvents): boolean {
  const { size } = change.doc.content;
  if (!change.docChanged || size <= longestText || size <= change.before.content.size) return true;
  events.onTooLong();
  return false;
}

function handleKey(view: EditorView, event: KeyboardEvent, events: RichTextEvents): boolean {
  if (view.composing || event.isComposing || event.keyCode === 229) return false;
  if (event.key === 'Escape') {
    event.stopPropagation();
    events.onEscape();
    return true;
  }
  const { selection } = view.state;
  if (event.key.toLowerCase() === 'k' && event.shiftKey && (event.ctrlKey || event.metaKey)) {
    events.onAskLink(selection);
    return true;
  }
  if (event.key !== 'Enter') return false;
  if (event.ctrlKey || event.metaKey) events.onSubmit();
  else if (selection instanceof NodeSelection && selection.node.type.name === 'projectLink') {
    events.onFollow(String(selection.node.attrs['url']));
  } else return false;
  return true;
}

function followClicked(view: EditorView, event: MouseEvent, events: RichTextEvents): boolean {
  if (event.button !== 0 || !view.state.selection.empty) return false;
  const target = event.target instanceof Element ? event.target.closest('[data-url], a[href]') : null;
  const address = target?.getAttribute('data-url') ?? target?.getAttribute('href');
  if (!address) return false;
  events.onFollow(address);
  return true;
}
