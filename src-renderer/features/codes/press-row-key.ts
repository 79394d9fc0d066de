import type { KeyboardEvent } from 'react';
import { findCommand } from '../../workspace/commands.ts';
import { pressCode } from '../../workspace/code-press.ts';
import { beginCode, beginRename } from './codebook-state.ts';
import type { CodeActions } from './use-code-actions.ts';
import { newCodeId } from './use-codebook-rows.ts';

interface RowKeys {
  readonly id: string;
  readonly selectedIds: ReadonlySet<string>;
  readonly actions: CodeActions;
}

// With Shift a letter would be type-ahead to the tree: the codebook's own commands come first.
const shiftedCommands: Readonly<Record<string, string>> = {
  C: 'codes.create',
  U: 'codes.moveUnder',
  M: 'codes.merge',
  O: 'codes.recolor',
  G: 'codes.addToSet',
  K: 'codes.pin',
  S: 'codes.split',
  P: 'codes.showPassages',
};

/** The keys of a code's row. */
export function pressRowKey(event: KeyboardEvent, { id, selectedIds, actions }: RowKeys): void {
  const ids = selectedIds.has(id) ? [...selectedIds] : [id];
  const act: Readonly<Record<string, () => void>> = {
    F2: () => beginRename(id),
    Insert: () => beginCode(id),
    Enter: () => pressCode(id),
    Delete: () => actions.requestDelete(ids),
    Backspace: () => actions.requestDelete(ids),
  };
  if (event.ctrlKey || event.metaKey || event.altKey || id === newCodeId) return;
  const command = findCommand(shiftedCommands[event.key.toUpperCase()] ?? '');
  const run = event.shiftKey ? command?.isEnabled && command.run : act[event.key];
  if (!run) return;
  event.preventDefault();
  run();
}
