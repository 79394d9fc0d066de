const textFields = 'textarea, input:not([type]), input[type="text"], [role="textbox"][contenteditable="true"]';
const regions = 'main, aside, [role="dialog"]';

/** Where a field is left for: the next one to write in, else the region in which it stands. */
export function leaveField(field: HTMLElement, isDone: boolean): void {
  const region = field.closest<HTMLElement>(regions);
  const fields = [...(region?.querySelectorAll<HTMLElement>(textFields) ?? [])].filter((one) => one.tabIndex >= 0);
  const next = isDone ? fields[fields.indexOf(field) + 1] : undefined;
  const home = next ?? field.parentElement?.closest<HTMLElement>('[tabindex]');
  if (home) home.focus({ preventScroll: next === undefined });
  // Nothing takes the focus in a region that can't hold it.
  if (document.activeElement === field && !next) field.blur();
}
