import type { PrintedText, Run } from '../printed-text.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
// Longer ones would leave too much of a line empty.
const word = /^\p{Script=Han}{2,4}$/u;
// The compiler would break between a box and a mark.
const opening = /^[\p{Ps}\p{Pi}]$/u;
const closing = /^[\p{Po}\p{Pe}\p{Pf}]$/u;

/** A heading whose Chinese words are not broken at the end of a line, nor torn from their marks. */
export function keepWords(printed: PrintedText): PrintedText {
  if (printed.language === 'en') return printed;
  return { ...printed, runs: printed.runs.flatMap((run) => (typeof run === 'string' ? splitWords(run) : [run])) };
}

function splitWords(text: string): readonly Run[] {
  const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
  const runs: Run[] = [];
  for (let at = 0; at < segments.length;) {
    const start = at;
    while (opening.test(segments[at] ?? '')) at++;
    const isWord = word.test(segments[at] ?? '');
    at++;
    if (isWord) while (closing.test(segments[at] ?? '')) at++;
    const piece = segments.slice(start, at).join('');
    const last = runs.at(-1);
    if (isWord) runs.push({ kept: piece });
    else if (typeof last === 'string') runs[runs.length - 1] = last + piece;
    else runs.push(piece);
  }
  return runs;
}
