/** Whatever was done by mouse, the next key is for the line again. */
export const focusTypingLine = (): void =>
  document.querySelector<HTMLTextAreaElement>('[data-typing-line]')?.focus({ preventScroll: true });

/** Where the notes go on: in the line, or before the first word with the press that begins. */
export const focusNotes = (): void => {
  focusTypingLine();
  document.querySelector<HTMLButtonElement>('[data-start-capture]')?.focus();
};

export const focusAddPerson = (): void => document.querySelector<HTMLInputElement>('[data-add-person]')?.focus();
