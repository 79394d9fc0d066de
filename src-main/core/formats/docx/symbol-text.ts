const wingdings: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe8: '➔',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const symbol: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xa5: '∞',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xbc: '…',
};

/** Word keeps characters of picture fonts in U+F000–F0FF; what has no twin in Unicode becomes a box. */
export function symbolText(font: string | undefined, char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '';
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  const table = /wingdings/i.test(font ?? '') ? wingdings : symbol;
  if (isPrivate || code < 0x100) return table[code & 0xff] ?? (isPrivate ? '□' : String.fromCodePoint(code));
  return String.fromCodePoint(code);
}
