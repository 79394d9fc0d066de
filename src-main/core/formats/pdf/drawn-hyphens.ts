const softHyphen = '\u00ad';

/** Every character that a page's drawing commands show, in order. `showText` is the number of that command. */
export function drawnCharacters(commands: readonly number[], values: readonly unknown[], showText: number): string {
  return commands.map((command, index) => (command === showText ? glyphText(values[index]) : '')).join('');
}

function glyphText(values: unknown): string {
  const glyphs: unknown = Array.isArray(values) ? values[0] : null;
  if (!Array.isArray(glyphs)) return '';
  return glyphs.map((glyph: unknown) => (isGlyph(glyph) ? glyph.unicode : '')).join('');
}

function isGlyph(glyph: unknown): glyph is { readonly unicode: string } {
  return typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string';
}

export function hasDrawnHyphens(drawn: string): boolean {
  return drawn.includes(softHyphen);
}

/**
 * Typst, InDesign and others name a drawn hyphen "soft", and pdf.js leaves soft hyphens out of a page's text.
 * Puts them back as `-`; texts that don't tally with what is drawn are returned as they are.
 */
export function withDrawnHyphens(texts: readonly string[], drawn: string): readonly string[] {
  const shown = comparable(drawn);
  const result: string[] = [];
  let place = 0;
  for (const text of texts) {
    let restored = '';
    for (const character of text) {
      const wanted = comparable(character);
      if (wanted === '') {
        // A space of pdf.js's own making, where the hyphen stands.
        if (!restored.endsWith(softHyphen)) restored += character;
        continue;
      }
      if (!shown.startsWith(wanted, place)) return texts;
      place += wanted.length;
      restored += character;
      while (shown[place] === softHyphen) {
        restored += softHyphen;
        place += 1;
      }
    }
    result.push(restored);
  }
  return result.map((text) => text.replace(/\u00ad+/g, '-'));
}

function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?!\u00ad)\p{Cf}/gu, '');
}
