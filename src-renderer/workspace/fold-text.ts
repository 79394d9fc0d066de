/** A text without case, accents and widths, and where each of its UTF-16 units stood: `origins` has one more, the end. */
export interface FoldedText {
  readonly text: string;
  readonly origins: readonly number[];
}

export function foldText(text: string): FoldedText {
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const folded = foldWords(character);
    parts.push(folded);
    origins.push(...Array.from({ length: folded.length }, () => at));
    at += character.length;
  }
  return { text: parts.join(''), origins: [...origins, at] };
}

/** The same letters, where it doesn't matter where they stood. */
export const foldWords = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
