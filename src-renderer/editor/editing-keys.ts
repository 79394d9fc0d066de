import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { isComposing } from '../ui/is-composing.ts';
import { beginsTurn, breakLine, deleteSelection, edgeAtCaret, joinLines } from './editing-commands.ts';
import { isEditing } from './editing.ts';
import { drawCaretNear } from './near-window.ts';

/** What the keys ask for that is more than words. */
export interface EditingRequests {
  /** The turn that begins at this offset becomes part of the one before. */
  joinTurn(start: number): void;
  history(direction: 'undo' | 'redo'): void;
  leave(): void;
}

type Command = (view: EditorView, requests: EditingRequests) => boolean;

const remove =
  (direction: 'before' | 'after'): Command =>
  (view, { joinTurn }) => {
    const selected = deleteSelection(view.state);
    if (selected) return dispatch(view, selected);
    const edge = edgeAtCaret(view.state, direction);
    if (!edge) return false;
    if (!beginsTurn(edge)) return dispatch(view, joinLines(view.state, edge));
    joinTurn(edge.lower.start);
    return true;
  };

const commands: Readonly<Record<string, Command>> = {
  Enter: (view) => dispatch(view, breakLine(view.state)),
  Backspace: remove('before'),
  Delete: remove('after'),
};

/** Enter, Backspace and Delete where the text can be typed in. What an input method is asked is its own. */
export const EditingKeysExtension = Extension.create<{ requests: EditingRequests }>({
  name: 'editingKeys',
  addProseMirrorPlugins() {
    const { requests } = this.options;
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              if (!isEditing(view.state) || isComposing(event) || isModifier(event.key)) return false;
              if (ask(requests, event)) return true;
              if (!event.ctrlKey && !event.metaKey) drawCaretNear(view);
              // A command's: the editor would keep it to itself.
              return isSplitKey(event);
            },
            // An input method writes into one line only.
            compositionstart: (view) => {
              if (!isEditing(view.state)) return false;
              const { $from, $to } = view.state.selection;
              if (!$from.sameParent($to)) view.dispatch(view.state.tr.delete($from.pos, $to.pos));
              return false;
            },
            beforeinput: (_view, event) => {
              const isHistory = event.inputType === 'historyUndo' || event.inputType === 'historyRedo';
              if (isHistory) event.preventDefault();
              return isHistory;
            },
          },
          handleKeyDown: (view, event) => {
            if (isComposing(event)) return false;
            return commands[event.key]?.(view, requests) ?? false;
          },
        },
      }),
    ];
  },
});

const isSplitKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => key === 'Enter' && (ctrlKey || metaKey);

function ask(requests: EditingRequests, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  const isMod = event.ctrlKey || event.metaKey;
  const direction = !isMod
    ? null
    : key === 'y' || (key === 'z' && event.shiftKey)
      ? 'redo'
      : key === 'z'
        ? 'undo'
        : null;
  if (direction === null && event.key !== 'Escape') return false;
  event.preventDefault();
  if (direction === null) requests.leave();
  else requests.history(direction);
  return true;
}

const isModifier = (key: string) => key === 'Shift' || key === 'Control' || key === 'Alt' || key === 'Meta';

function dispatch(view: EditorView, transaction: Transaction): boolean {
  view.dispatch(transaction);
  return true;
}
