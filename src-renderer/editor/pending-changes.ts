import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { TextChange } from '../../src-main/shared/contract/texts.ts';
import { composeChanges } from '../../src-main/shared/domain/text-changes.ts';
import { changesOf } from './change-of-transaction.ts';
import { settleSelection } from './settle-selection.ts';

/** What was typed and is not in the project yet. */
export interface PendingChanges {
  /** Changes of the text that the core has, on their way to it. */
  readonly sent: readonly TextChange[];
  /** Changes of the text after those. */
  readonly waiting: readonly TextChange[];
}

/** `sent`: what waits is on its way, as `changes`; `kept`: it has arrived; `refused`: it waits again; `given`: the core's text changed. */
type PendingStep =
  | { readonly kind: 'sent'; readonly changes: readonly TextChange[] }
  | { readonly kind: 'kept' | 'refused' }
  | { readonly kind: 'given'; readonly waiting: readonly TextChange[]; readonly changes: readonly TextChange[] };

const nothing: PendingChanges = { sent: [], waiting: [] };
const pendingKey = new PluginKey<PendingChanges>('pending');

export const pendingChanges = (state: EditorState): PendingChanges => pendingKey.getState(state) ?? nothing;

export const hasPending = (state: EditorState): boolean => {
  const { sent, waiting } = pendingChanges(state);
  return sent.length + waiting.length > 0;
};

/** Whether places of the text that the core has lie elsewhere after this transaction. */
export const movesPlaces = (transaction: Transaction): boolean =>
  transaction.docChanged || transaction.getMeta(pendingKey) !== undefined;

/** By what the text that the core has grew older with this transaction. */
export function keptChanges(transaction: Transaction, before: EditorState): readonly TextChange[] {
  const step = transaction.getMeta(pendingKey) as PendingStep | undefined;
  if (step?.kind === 'kept') return pendingChanges(before).sent;
  if (step?.kind !== 'given') return [];
  const all = allChanges(pendingChanges(before));
  return all.length === 0 ? step.changes : composeChanges(all, step.changes);
}

export function markPending(view: EditorView, step: PendingStep): void {
  settleSelection(view);
  view.dispatch(withPending(view.state.tr, step));
}

export const withPending = (transaction: Transaction, step: PendingStep): Transaction =>
  transaction.setMeta(pendingKey, step).setMeta('addToHistory', false);

/** Keeps account of what the researcher changes; `onTyped` is told of it. */
export const PendingChangesExtension = Extension.create<{ onTyped: () => void }>({
  name: 'pendingChanges',
  priority: 1100,
  addProseMirrorPlugins() {
    const { onTyped } = this.options;
    return [
      new Plugin<PendingChanges>({
        key: pendingKey,
        state: { init: () => nothing, apply: (transaction, value) => account(transaction, value) },
        view: () => ({
          update: (view, before) => {
            if (pendingChanges(view.state).waiting !== pendingChanges(before).waiting) onTyped();
          },
        }),
      }),
    ];
  },
});

function account(transaction: Transaction, value: PendingChanges): PendingChanges {
  const step = transaction.getMeta(pendingKey) as PendingStep | undefined;
  switch (step?.kind) {
    case 'sent':
      return { sent: step.changes, waiting: [] };
    case 'kept':
      return { sent: [], waiting: value.waiting };
    case 'refused':
      return { sent: [], waiting: allChanges(value) };
    case 'given':
      return { sent: [], waiting: step.waiting };
    case undefined:
      return typed(transaction, value);
  }
}

function typed(transaction: Transaction, value: PendingChanges): PendingChanges {
  if (!transaction.docChanged) return value;
  const changes = changesOf(transaction);
  return changes.length === 0 ? value : { ...value, waiting: composeChanges(value.waiting, changes) };
}

/** Everything that the core doesn't have, as changes of the text it has. */
export const allChanges = ({ sent, waiting }: PendingChanges): readonly TextChange[] =>
  sent.length === 0 ? waiting : composeChanges(sent, waiting);
