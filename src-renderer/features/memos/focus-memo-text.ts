/** Goes into the text of the memo that is shown. */
export const focusMemoText = (): void =>
  document.querySelector<HTMLElement>('[data-memo-page] [role="textbox"][aria-multiline]')?.focus();
