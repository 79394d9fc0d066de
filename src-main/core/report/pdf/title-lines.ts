import { linePieces } from '../../../shared/domain/line-pieces.ts';
import type { Run } from '../printed-text.ts';

/** What stands together on a line, as one: a word, or a Chinese sign with the marks that cling to it. */
export interface Piece {
  readonly run: Run;
  /** In ems, with the spaces behind it. */
  readonly width: number;
  /** What of that is empty, and left out at the end of a line. */
  readonly empty: number;
}

type WidthOf = (text: string) => number;

const seamWidth = 0.25;
// Square marks of which only the left half has ink.
const leftMark = /[，。、；：！？）》〉」』】”’]$/u;
const halfMark = 0.5;

/** Where lines of a text may be broken, roughly as the compiler sees it. */
export function cutIntoPieces(runs: readonly Run[], widthOf: WidthOf): readonly Piece[] {
  let before = '';
  return runs.flatMap((run) =>
    textsOf(run).map((text) => {
      const bare = text.trimEnd();
      const seam = isSeam(before.at(-1), text[0]) ? seamWidth : 0;
      before = text;
      const spaces = widthOf(text.slice(bare.length));
      const empty = spaces + (leftMark.test(bare) ? halfMark : 0);
      return { run: typeof run === 'string' ? text : run, width: seam + widthOf(bare) + spaces, empty };
    }),
  );
}

function textsOf(run: Run): readonly string[] {
  // It takes no room, and must not be lost.
  if (run === null) return [''];
  if (typeof run === 'string') return linePieces(run);
  return [Object.values(run).join('')];
}

const isHan = (sign = ''): boolean => /\p{Script=Han}/u.test(sign);
const isLatin = (sign = ''): boolean => /[\p{Script=Latin}\d]/u.test(sign);
// The compiler sets some space between the scripts.
const isSeam = (one: string | undefined, other: string | undefined): boolean =>
  (isHan(one) && isLatin(other)) || (isLatin(one) && isHan(other));

/** Which pieces stand on which line of this width, each line as full as it can be. */
export function breakLines(all: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const piece of all) {
    if (used > 0 && used + piece.width - piece.empty > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)!.push(piece);
    used += piece.width;
  }
  return lines;
}

/** The narrowest in which they take no more lines than in this width. */
export function balanceLines(all: readonly Piece[], width: number): number {
  const most = breakLines(all, width).length;
  let [narrow, wide] = [width * 0.45, width];
  for (let step = 0; step < 6; step++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(all, middle).length <= most) wide = middle;
    else narrow = middle;
  }
  return wide;
}
