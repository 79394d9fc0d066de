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

// With Alt a Mac's digits write signs: the key itself is asked.
function isKey({ key, code, altKey }: PressedKey, wanted: string): boolean {
  return key.toLowerCase() === wanted || (altKey && code === `Digit${wanted}`);
}

const field = 'input, textarea, select, [contenteditable="true"], [role="textbox"]';
const list = '[role="listbox"], [role="grid"], [role="treegrid"], [role="tree"], [role="menu"]';
const editingKeys = /^Mod\+([ZYACVX]|Shift\+[ZV])$/;
const undoKeys = /^Mod\+(Shift\+)?[ZY]$/;
// A field that holds the focus of a cell whose words aren't being edited.
const stillField = '[data-still]';

/** Whether a shortcut means something of its own where the focus is: words in a field, type-ahead in a list. */
export function belongsToFocus(shortcut: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || /^(Alt\+\d|(Shift\+)?F\d+)$/.test(shortcut)) return false;
  if (target.matches(stillField) && undoKeys.test(shortcut)) return false;
  if (target.matches(field)) return !shortcut.includes('Mod') || editingKeys.test(shortcut);
  return shortcut.length === 1 && target.closest(list) !== null;
}
