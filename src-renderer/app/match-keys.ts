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

/** Keys that mean something while words are typed are left to the field. */
export function belongsToField(shortcut: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  const isField = target.matches('input, textarea, select, [contenteditable="true"], [role="textbox"]');
  if (/^Alt\+\d$/.test(shortcut)) return false;
  return isField && (!shortcut.includes('Mod') || /^Mod\+(Shift\+)?(Z|Y|A|C|V|X)$/.test(shortcut));
}
