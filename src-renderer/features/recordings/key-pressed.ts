interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** The shortcut that a key makes while playing; null where it writes or steers, or is held down for another. */
export function keyPressed({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed, onMac: boolean): string | null {
  const [isMod, isCtrl] = onMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey];
  const isFunction = /^F\d{1,2}$|^Media|^Audio|^Browser|^Launch/.test(key);
  const isLetter = /^[a-z0-9]$/i.test(key) && (isMod || isCtrl || altKey);
  if (!isFunction && !isLetter) return null;
  const parts = [
    isMod && 'Mod',
    isCtrl && 'Ctrl',
    altKey && 'Alt',
    shiftKey && 'Shift',
    isLetter ? key.toUpperCase() : key,
  ];
  return parts.filter((part) => part !== false).join('+');
}
