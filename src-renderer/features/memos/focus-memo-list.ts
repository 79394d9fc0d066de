/** Gives the keyboard back to the list of memos. */
export function focusMemoList(): void {
  const selected = document.querySelector<HTMLElement>('[data-memo-list] [role="option"][aria-selected="true"]');
  if (selected) selected.focus();
  else document.querySelector<HTMLElement>('[data-memo-list] [role="listbox"]')?.focus();
}
