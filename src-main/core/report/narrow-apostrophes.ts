import type { Run } from './printed-text.ts';

// In a word, and behind a plural: “users’ privacy”.
const inWord = /(?<=\p{Script=Latin})[‘’](?=\p{Script=Latin})|(?<=\p{Script=Latin}s)’(?= \p{Script=Latin})/u;
const apart = new RegExp(`(${inWord.source})`, 'u');

/** Among Chinese, the apostrophes of Latin words apart: the Chinese face would set them a full square wide. */
export function narrowApostrophes(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run) => (typeof run === 'string' && inWord.test(run) ? splitRun(run) : [run]));
}

function splitRun(text: string): readonly Run[] {
  return text
    .split(apart)
    .map((piece, index) => (index % 2 === 1 ? { narrow: piece } : piece))
    .filter((run) => run !== '');
}
