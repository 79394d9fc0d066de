import type { TextRange } from '../../ui/highlight.tsx';
import { foldWords } from '../../../src-main/shared/domain/fold-words.ts';
import { endOfFolded, foldText } from '../../workspace/fold-text.ts';
import { codesOf, memosOf, researchersOf } from './listed-passage.ts';
import type { ListedPassage } from './listed-passage.ts';

const folded = new WeakMap<ListedPassage, string>();

export const wordsOf = (filter: string): readonly string[] =>
  foldWords(filter)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The passages that hold every word, in their text or in what is said of them, in any case and with any accents. */
export function findPassages(passages: readonly ListedPassage[], words: readonly string[]): readonly ListedPassage[] {
  if (words.length === 0) return passages;
  return passages.filter((passage) => words.every((word) => foldedWords(passage).includes(word)));
}

function foldedWords(passage: ListedPassage): string {
  const known = folded.get(passage);
  if (known !== undefined) return known;
  const { text, speaker, document } = passage;
  const codes = codesOf(passage).map(({ code }) => code);
  const said = [text, speaker ?? '', document, ...codes, researchersOf(passage), memosOf(passage)];
  const words = foldWords(said.join('\n'));
  folded.set(passage, words);
  return words;
}

/** Where the words stand in a text: in UTF-16 units, sorted, without overlap. */
export function rangesOfWords(text: string, words: readonly string[]): readonly TextRange[] {
  if (words.length === 0) return [];
  const { text: letters, origins } = foldText(text);
  const isMarked = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = letters.indexOf(word); at !== -1; at = letters.indexOf(word, at + word.length)) {
      isMarked.fill(true, origins[at], endOfFolded(origins, at + word.length));
    }
  }
  return stretchesOf(isMarked);
}

function stretchesOf(isMarked: readonly boolean[]): readonly TextRange[] {
  const starts = isMarked.flatMap((isIn, at) => (isIn && !isMarked[at - 1] ? [at] : []));
  const ends = isMarked.flatMap((isIn, at) => (isIn && !isMarked[at + 1] ? [at + 1] : []));
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}
