import { foldWords } from '../../src-main/shared/domain/fold-words.ts';

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

/** Where the text ends that was folded to what ends at `at`: a letter that folds to several ends where the next one begins. */
export function endOfFolded(origins: readonly number[], at: number): number {
  const last = origins[at - 1]!;
  return origins.slice(at).find((origin) => origin > last) ?? origins.at(-1)!;
}
