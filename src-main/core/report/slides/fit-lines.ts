import { cutRuns, shortenRuns } from './cut-runs.ts';
import { endOfLines } from './measure-lines.ts';
import type { LineMeasure } from './measure-lines.ts';
import type { SlideParagraph } from './slide-parts.ts';

// Characters: a line across a slide holds no more, even of the narrowest.
const mostInLine = 300;

/** The paragraph on at most so many lines; what finds no room is said by an ellipsis. */
export function fitLines(paragraph: SlideParagraph, width: number, most: number, measure: LineMeasure): SlideParagraph {
  const [runs, rest] = cutRuns(paragraph.runs, most * mostInLine);
  const lines = measure.linesOf({ ...paragraph, runs }, width);
  if (lines.length <= most && rest.length === 0) return paragraph;
  const text = runs.map((run) => run.text).join('');
  const end = endOfLines(text, lines, most);
  return { ...paragraph, runs: shortenRuns(paragraph.runs, lines.length > most ? end - 2 : end) };
}
