import { isStopWord } from './stop-words.ts';

const chinese = /^\p{Script=Han}+$/u;
const rounds = 2;
const mostly = 0.5;

/**
 * Texts as words, where neighbours that a dictionary cut apart are one word again (区块 链, 互 联 网): those of which one is a
 * single character, that stand together in two texts at least and in half of the texts that have the rarer one.
 */
export function joinChinese(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let joined = texts;
  for (let round = 0; round < rounds; round++) joined = joinOnce(joined);
  return joined;
}

function joinOnce(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spread = textsWith(texts);
  const pairs = textsWith(texts.map((words) => words.slice(1).map((word, index) => pairOf(words[index]!, word))));
  const isOne = (word: string, next: string | undefined) => {
    if (next === undefined || !mayJoin(word, next)) return false;
    const together = pairs.get(pairOf(word, next))!;
    return together > 1 && together >= mostly * Math.min(spread.get(word)!, spread.get(next)!);
  };
  return texts.map((words) => {
    const result: string[] = [];
    for (let index = 0; index < words.length; index++) {
      const [word, next] = [words[index]!, words[index + 1]];
      const joins = isOne(word, next);
      result.push(joins ? word + next! : word);
      if (joins) index += 1;
    }
    return result;
  });
}

const pairOf = (word: string, next: string): string => `${word} ${next}`;

const mayJoin = (word: string, next: string): boolean =>
  (isSingle(word) || isSingle(next)) && [word, next].every((part) => chinese.test(part) && !isStopWord(part));

const isSingle = (word: string): boolean => [...word].length === 1;

function textsWith(texts: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
