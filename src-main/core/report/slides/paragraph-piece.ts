import { cutRuns } from './cut-runs.ts';
import { endOfLines, indentOf } from './measure-lines.ts';
import type { LineMeasure } from './measure-lines.ts';
import { pointsPerInch } from './slide-layout.ts';
import type { Piece, SlideParagraph } from './slide-parts.ts';

const fewestLines = 2;

export interface PieceMarks {
  readonly anchors?: readonly string[];
  readonly keepsNext?: boolean;
  /** Where they are known. */
  readonly lines?: readonly string[];
}

/** A paragraph as wide as the room; it goes on over slides between its lines. */
export function paragraphPiece(
  paragraph: SlideParagraph,
  width: number,
  measure: LineMeasure,
  { anchors = [], keepsNext = false, lines = measure.linesOf(paragraph, width) }: PieceMarks = {},
): Piece {
  const height = (lines.length * paragraph.leading) / pointsPerInch;
  return {
    height,
    after: paragraph.after / pointsPerInch,
    anchors,
    notes: [],
    isAlone: false,
    keepsNext,
    place: (x, y) => [{ kind: 'text', x, y, width, height, paragraphs: [paragraph] }],
    split: (room) => {
      const count = Math.floor((room * pointsPerInch) / paragraph.leading);
      if (count < fewestLines || lines.length - count < 1) return null;
      const text = paragraph.runs.map((run) => run.text).join('');
      const [before, after] = cutRuns(paragraph.runs, endOfLines(text, lines, count));
      const { mark: _, ...rest } = { ...paragraph, runs: after, indent: indentOf(paragraph) };
      return [
        paragraphPiece({ ...paragraph, runs: before, after: 0 }, width, measure, {
          anchors,
          lines: lines.slice(0, count),
        }),
        paragraphPiece(rest, width, measure, { keepsNext, lines: lines.slice(count) }),
      ];
    },
  };
}
