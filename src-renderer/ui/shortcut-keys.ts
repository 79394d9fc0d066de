const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↵',
  Escape: 'Esc',
  Backspace: '⌫',
  Delete: '⌦',
};

const otherSigns: Readonly<Record<string, string>> = {
  Mod: 'Ctrl',
  Enter: '↵',
  Escape: 'Esc',
  Delete: 'Del',
};

const sharedSigns: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
};

export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

/** The keys of a shortcut such as `Mod+Shift+K` as they are engraved on the platform's keyboard. `+` itself is written `Plus`. */
export const shortcutKeys = (shortcut: string, onMac: boolean): readonly string[] =>
  shortcut.split('+').map((key) => {
    const sign = (onMac ? macSigns : otherSigns)[key] ?? sharedSigns[key] ?? key;
    return sign === 'Plus' ? '+' : sign.length === 1 ? sign.toUpperCase() : sign;
  });
