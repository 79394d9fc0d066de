import { isMac } from '../ui/shortcut-keys.ts';

export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is the shortcut, such as `Mod+Shift+Z` or `C`. Shift is free where the key itself tells it (`?`). */
export function matchesKeys(shortcut: string, event: PressedKey, onMac = isMac()): boolean {
  const parts = shortcut.split('+');
  const key = (parts.at(-1) === 'Plus' ? '+' : (parts.at(-1) ?? '')).toLowerCase();
  const wants = (name: string) => parts.slice(0, -1).includes(name);
  const isLetter = /^[a-z]$/.test(key) || key.length > 1;
  return (
    isKey(event, key) &&
    (onMac ? event.metaKey : event.ctrlKey) === wants('Mod') &&
    (onMac ? event.ctrlKey : event.metaKey) === wants('Ctrl') &&
    event.altKey === wants('Alt') &&
    (!isLetter || event.shiftKey === wants('Shift'))
  );
}

// With Alt a Mac's digits and letters write signs: the key itself is asked.
function isKey({ key, code, altKey }: PressedKey, wanted: string): boolean {
  if (key.toLowerCase() === wanted) return true;
  const isSign = altKey && !/^[a-z0-9]$/i.test(key);
  return isSign && (code === `Digit${wanted}` || code === `Key${wanted.toUpperCase()}`);
}

// Nothing is written in a box to tick.
const field =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"], [role="textbox"]';
const list = '[role="listbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="menu"]';
const withoutTypeAhead = '[data-no-type-ahead]';
const choice = 'input[type="radio"]';
const editingKeys = /^Mod\+([ZYACVX]|Shift\+[ZV])$/;
const undoKeys = /^Mod\+(Shift\+)?[ZY]$/;
// A field that holds the focus of a cell whose words aren't being edited.
const stillField = '[data-still]';
const placeKeys = /^(Alt\+\d|(Shift\+)?F\d+)$/;
const letterWithAlt = /^Alt\+[A-Z]$/;

/** Whether a shortcut means something of its own where the focus is: words in a field, type-ahead in a list. */
export function belongsToFocus(shortcut: string, target: EventTarget | null, onMac = isMac()): boolean {
  if (!(target instanceof HTMLElement) || placeKeys.test(shortcut)) return false;
  const isStill = target.matches(stillField);
  if (isStill && undoKeys.test(shortcut)) return false;
  // Alt with a letter writes a sign on a Mac only, and nothing is written in a cell at rest.
  if (letterWithAlt.test(shortcut)) return onMac && !isStill && target.matches(field);
  if (target.matches(field)) return !shortcut.includes('Mod') || editingKeys.test(shortcut);
  if (target.matches(choice) && shortcut.startsWith('Arrow')) return true;
  return shortcut.length === 1 && target.closest(list) !== null && target.closest(withoutTypeAhead) === null;
}
