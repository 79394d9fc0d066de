import { type FocusEvent, type KeyboardEvent, useRef } from 'react';
import { isComposing } from './is-composing.ts';

export type TreeRenameOptions = {
  readonly editingId?: string | null;
  readonly onRename?: (id: string, label: string) => void;
  readonly onRenameCancel?: (isEscaped: boolean) => void;
};

export const isRenameInput = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.dataset.treeRename !== undefined;

/** Enter or leaving the input renames, Escape or an unchanged name doesn't; the focus goes back to the row. */
export const useTreeRename = ({ editingId, onRename, onRenameCancel }: TreeRenameOptions) => {
  const isCancelled = useRef(false);
  const onBlur = ({ target }: FocusEvent) => {
    if (!isRenameInput(target)) return;
    const label = target.value.trim();
    const isUnchanged = label === '' || label === target.defaultValue;
    if (isCancelled.current || isUnchanged || !editingId) onRenameCancel?.(isCancelled.current);
    else onRename?.(editingId, label);
    isCancelled.current = false;
  };
  // React Aria takes a focus that comes into the tree to a row; this one has to stay in its input.
  const onFocus = (event: FocusEvent) => {
    if (isRenameInput(event.target)) event.stopPropagation();
  };
  // React Aria walks a row's controls with the arrow keys; while a name is typed all keys belong to its input.
  const onKey = (event: KeyboardEvent, input: HTMLInputElement) => {
    event.stopPropagation();
    if (isComposing(event) || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    isCancelled.current = event.key === 'Escape';
    input.closest<HTMLElement>('[role=row]')?.focus();
  };
  return { onFocus, onBlur, onKey };
};
