import { printCodePath } from './code-tree.ts';
import { createTypedMarkFinder } from './find-typed-marks.ts';
import type { TypingContext } from './find-typed-marks.ts';
import type { Stretch } from './stretches.ts';
import { escapedSign } from './typed-signs.ts';

export interface TurnToPrint {
  readonly words: string;
  /** Places in the words. */
  readonly marks: readonly (Stretch & { readonly kind: string })[];
  /** The path of each code. */
  readonly codes: readonly (readonly string[])[];
}

/**
 * What is typed to have a turn as it is: `parseTurn` of it gives the same words and marks. Those of the whole turn follow its
 * words. UTF-16 units.
 */
export function createTurnPrinter(context: TypingContext): (turn: TurnToPrint) => string {
  const find = createTypedMarkFinder(context);
  return (turn) => printTurn(turn, find);
}

type FindMarks = ReturnType<typeof createTypedMarkFinder>;

/** Without these, no words can be taken for a mark. */
const mayMean = /[#＃@＠*＊\\]|[!！?？]{2}/u;

interface Piece {
  readonly text: string;
  readonly isMark: boolean;
}

function printTurn(turn: TurnToPrint, find: FindMarks): string {
  const pieces = [...piecesOfWords(turn), ...piecesBehind(turn)].map(({ text, isMark }) => ({
    text: isMark
      ? text
      : text.replace(escapedSign, (_all, slashes: string, sign: string) => `${slashes}${slashes}\\${sign}`),
    isMark,
  }));
  const starts = pieces.map((_, index) => pieces.slice(0, index).reduce((sum, { text }) => sum + text.length, 0));
  const meant = starts.filter((_, index) => pieces[index]?.isMark);
  const whole = pieces.map(({ text }) => text).join('');
  const typed = mayMean.test(turn.words) ? escapeOthers(whole, meant, find) : whole;
  return typed.replace(/^([+＋\-－])(?=\s|$)/u, '\\$1');
}

/** The words, with the marks on some of them. */
function piecesOfWords({ words, marks }: TurnToPrint): readonly Piece[] {
  const inside = marks
    .filter(({ kind }) => kind === 'non-verbal' || kind === 'addresses')
    .toSorted((one, other) => one.start - other.start);
  const pieces: Piece[] = [];
  let reached = 0;
  for (const { kind, start, end } of inside) {
    if (start < reached) continue;
    const place = words.slice(start, end);
    pieces.push({ text: words.slice(reached, start), isMark: false });
    pieces.push({ text: kind === 'non-verbal' ? place.replace(/^[[［](.*)[\]］]$/su, '*$1*') : place, isMark: true });
    reached = end;
  }
  return [...pieces, { text: words.slice(reached), isMark: false }];
}

function piecesBehind({ marks, codes }: TurnToPrint): readonly Piece[] {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const behind = [
    ...codes.map(printCodeMark),
    ...(kinds.has('key-moment') ? ['!!'] : []),
    ...(kinds.has('follow-up') ? ['??'] : []),
  ];
  return behind.flatMap((text) => [
    { text: ' ', isMark: false },
    { text, isMark: true },
  ]);
}

/** How a code is typed. */
export function printCodeMark(path: readonly string[]): string {
  const name = printCodePath(path);
  return /^[\p{L}\p{M}\p{N}_/-]+$/u.test(name) ? `#${name}` : `#"${name}"`;
}

/** With a backslash before whatever else would be understood as a mark. */
function escapeOthers(text: string, meant: readonly number[], find: FindMarks): string {
  const other = find(text).find(({ kind, start }) => kind !== 'escape' && kind !== 'unclear' && !meant.includes(start));
  if (!other) return text;
  const escaped = `${text.slice(0, other.start)}\\${text.slice(other.start)}`;
  return escapeOthers(
    escaped,
    meant.map((start) => (start > other.start ? start + 1 : start)),
    find,
  );
}
