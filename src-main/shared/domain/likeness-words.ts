import { joinChinese } from './join-chinese.ts';
import { wordsOf } from './list-words.ts';
import { stemEnglish } from './stem-english.ts';
import { isStopWord } from './stop-words.ts';

export interface LikenessWord {
  /** As it was said, in small letters. */
  readonly word: string;
  /** The same for forms of one word. */
  readonly stem: string;
}

/** The words that make texts alike: those that say something; all of a text, where none does ("Yes, very"). */
export function likenessWords(texts: readonly string[]): LikenessWord[][] {
  return joinChinese(texts.map((text) => [...wordsOf(text.normalize('NFKC'))])).map((words) => {
    const telling = words.filter((word) => !isStopWord(word));
    return (telling.length > 0 ? telling : words).map((word) => ({ word, stem: stemEnglish(word) }));
  });
}

/** What two texts may share: words, and pairs of words that follow each other. */
export function likenessTerms(words: readonly LikenessWord[]): string[] {
  const pairs = words.slice(1).map(({ stem }, index) => `${words[index]!.stem} ${stem}`);
  return [...words.map(({ stem }) => stem), ...pairs];
}
