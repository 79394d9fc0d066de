import { letterPairs, likenessOfTurns } from './likeness-of-turns.ts';

const least = 0.6;

/**
 * Which of `names` a file is most likely about, by its name without ending: 0 is the first of them; null where none is alike, or
 * several are just as much. A name with a number is only alike where the file's name has that number: “Interview 1” is never
 * “Interview 2”, and leading zeros don't matter.
 */
export function likestName(file: string, names: readonly string[]): number | null {
  const stem = parted(file.replace(/\.[^./\\]{1,5}$/, ''));
  const scores = names.map((name) => likeness(stem, parted(name)));
  const best = Math.max(0, ...scores);
  const first = scores.indexOf(best);
  return best < least || scores.includes(best, first + 1) ? null : first;
}

interface Parted {
  readonly words: string;
  readonly numbers: ReadonlySet<number>;
}

const parted = (name: string): Parted => ({
  words: name.replace(/\p{N}+/gu, ' '),
  numbers: new Set((name.normalize('NFKC').match(/\d+/g) ?? []).map(Number)),
});

function likeness(file: Parted, name: Parted): number {
  const numbers = [...name.numbers];
  if (!numbers.every((number) => file.numbers.has(number))) return 0;
  // A name may be of figures alone, as “2026-03-16”.
  const isFigures = letterPairs(name.words).total === 0 && numbers.length > 0;
  const words = isFigures ? least : likenessOfTurns(letterPairs(file.words), letterPairs(name.words));
  return words < least ? 0 : words + numbers.length / 10;
}
