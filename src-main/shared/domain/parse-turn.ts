import { createTypedMarkFinder } from './find-typed-marks.ts';
import type { TypedMark, TypingContext } from './find-typed-marks.ts';
import { foldName } from './fold-name.ts';
import type { Stretch } from './stretches.ts';
import { isChinese } from './typed-signs.ts';

/** A mark and where it stands: in the words, where it is about some of them, and in what was typed. UTF-16 units. */
export type TurnMark = { readonly typed: Stretch } & (
  | { readonly kind: 'key-moment' | 'follow-up' }
  | ({ readonly kind: 'non-verbal' } & Stretch)
  | ({ readonly kind: 'addresses'; readonly participantId: string } & Stretch)
);

export type TurnCode = { readonly id: string } | { readonly path: readonly string[] };

export interface ParsedTurn {
  readonly words: string;
  /** What the speaker says of the turn above. */
  readonly response: 'agrees' | 'disagrees' | null;
  readonly marks: readonly TurnMark[];
  /** Each once; those with a path are still to be made. */
  readonly codes: readonly TurnCode[];
  /** What stayed words because several codes or people are called so. */
  readonly unclear: readonly string[];
  /** What was understood, at its place in what was typed. */
  readonly typed: readonly TypedMark[];
}

const leading = /^(\s*)([+＋\-－])(?:\s+|$)/u;

/**
 * What a facilitator typed, as words and what they mean. `!!` (a key moment) and `??` (to follow up) count where they stand
 * alone, or right behind Chinese and before a space or the end: “What??” stays as it is. `#code`, `#Theme/Code` and
 * `#"two words"` code the turn. `@name` addresses somebody, by name, key or how the name begins. `*laughs*` is behaviour, and
 * becomes `[laughs]`. `+` or `-` alone or before a space at the beginning says yes or no to the turn above. A backslash keeps
 * a sign as it is. Signs in full width are as good. All places are UTF-16 units.
 */
export function parseTurn(text: string, context: TypingContext): ParsedTurn {
  const response = leading.exec(text);
  const begin = response?.[0].length ?? 0;
  const typed = createTypedMarkFinder(context)(text.slice(begin)).map((mark) => shifted(mark, begin));
  const { words, marks } = writeWords(text, begin, typed);
  return {
    words,
    response: response ? ('+＋'.includes(response[2] ?? '') ? 'agrees' : 'disagrees') : null,
    marks,
    codes: codesOf(typed),
    unclear: typed.filter(({ kind }) => kind === 'unclear').map(({ start, end }) => text.slice(start, end)),
    typed,
  };
}

const shifted = (mark: TypedMark, by: number): TypedMark => ({ ...mark, start: mark.start + by, end: mark.end + by });

function writeWords(text: string, begin: number, typed: readonly TypedMark[]): Pick<ParsedTurn, 'words' | 'marks'> {
  const marks: TurnMark[] = [];
  let words = '';
  let reached = begin;
  let isCut = true;
  const write = (piece: string) => {
    words = isCut ? closeGap(words, piece) : words + piece;
    isCut = isCut && piece === '';
  };
  for (const mark of typed) {
    write(text.slice(reached, mark.start));
    reached = mark.end;
    const written = writtenAs(text, mark);
    if (written === null) isCut = true;
    else write(written);
    marks.push(...marksOf(mark, { start: words.length - (written?.length ?? 0), end: words.length }));
  }
  write(text.slice(reached));
  return { words: words.trimEnd(), marks };
}

function marksOf(mark: TypedMark, place: Stretch): readonly TurnMark[] {
  const typed = { start: mark.start, end: mark.end };
  if (mark.kind === 'key-moment' || mark.kind === 'follow-up') return [{ kind: mark.kind, typed }];
  if (mark.kind === 'non-verbal') return [{ kind: mark.kind, ...place, typed }];
  return mark.kind === 'addresses' ? [{ kind: mark.kind, participantId: mark.participantId, ...place, typed }] : [];
}

/** What stands in the words where the mark was typed; null: nothing. */
function writtenAs(text: string, mark: TypedMark): string | null {
  switch (mark.kind) {
    case 'non-verbal':
      return isChinese(mark.behaviour) ? `［${mark.behaviour}］` : `[${mark.behaviour}]`;
    case 'addresses':
      return `@${mark.name}`;
    case 'unclear':
      return text.slice(mark.start, mark.end);
    case 'escape':
      return mark.sign;
    default:
      return null;
  }
}

/** The words with more behind them where a mark was taken out: one of the spaces around it goes too, before punctuation both. */
function closeGap(words: string, piece: string): string {
  if (words === '') return piece.trimStart();
  if (!/\s$/u.test(words)) return words + piece;
  const rest = piece.replace(/^[^\S\n]+/u, '');
  return (/^[,.;:!?)，。；：！？）]/u.test(rest) ? words.trimEnd() : words) + rest;
}

function codesOf(typed: readonly TypedMark[]): readonly TurnCode[] {
  const codes = typed.flatMap((mark) => (mark.kind === 'code' ? [mark.code] : []));
  const keyOf = (code: TurnCode) => ('id' in code ? code.id : JSON.stringify(code.path.map(foldName)));
  return [...new Map(codes.toReversed().map((code) => [keyOf(code), code])).values()].toReversed();
}
