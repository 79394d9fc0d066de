import type { PrintedText, Run } from '../printed-text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Longer ones would leave too much of a line empty.
const word = /^\p{Script=Han}{2,4}$/u;
// Beside a sign, marks without width keep a word together: the compiler would break between a box and the sign.
const sign = /^\p{P}$/u;
const joiner = '\u2060';

/** A heading whose Chinese words are not broken at the end of a line. */
export function keepWords(printed: PrintedText): PrintedText {
  if (printed.language === 'en') return printed;
  return { ...printed, runs: printed.runs.flatMap((run) => (typeof run === 'string' ? splitWords(run) : [run])) };
}

function splitWords(text: string): readonly Run[] {
  const runs: Run[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const isWord = word.test(segment);
    const beside = [text.charAt(index - 1), text.charAt(index + segment.length)];
    if (isWord && !beside.some((character) => sign.test(character))) {
      runs.push({ kept: segment });
      continue;
    }
    const last = runs.at(-1);
    const piece = isWord ? [...segment].join(joiner) : segment;
    if (typeof last === 'string') runs[runs.length - 1] = last + piece;
    else runs.push(piece);
  }
  return runs;
}
