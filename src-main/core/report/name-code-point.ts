/** What stands for a character that a format can't hold: `[U+0000]`. */
export function nameCodePoint(character: string): string {
  return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}
