import { bisector } from 'd3-array';
import type { Stretch } from './stretches.ts';
import { touchedUnits } from './touched-units.ts';

/** The form in which a character is looked for, with the marks that stand on it; never nothing. */
export type FoldCharacter = (character: string) => string;

export interface FoldedText {
  readonly text: string;
  /** Where a stretch of the folded text stands in the text it was made of, widened to whole characters; UTF-16 units. */
  readonly placeOf: (folded: Stretch) => Stretch;
}

const joining = '\\p{M}\\u1160-\\u11FF\\uFF9E\\uFF9F';
/** A character with what can become one with it. Bounded: a run of millions would exhaust the stack of a regular expression. */
const cluster = new RegExp(`[^${joining}]?[${joining}]{1,1000}|[^]`, 'gu');
const joins = new RegExp(`^[${joining}]`, 'u');

/** The text with each of its characters folded, and the way back from it. */
export function foldText(own: string, fold: FoldCharacter): FoldedText {
  const parts: string[] = [];
  const changed: Folded[] = [];
  let [reached, shift] = [0, 0];
  for (let at = firstTouched(own); at < own.length; at = nextTouched(own, reached)) {
    const from = joins.test(own[at]!) ? Math.max(reached, characterBefore(own, at)) : at;
    parts.push(own.slice(reached, from));
    reached = from;
    for (const character of charactersOf(own.slice(from, runEnd(own, at)))) {
      const form = fold(character);
      parts.push(form);
      if (character.length + form.length > 2 && form !== character)
        changed.push({ start: reached + shift, ownStart: reached, length: form.length, ownLength: character.length });
      reached += character.length;
      shift += form.length - character.length;
    }
  }
  const text = reached === 0 ? own : parts.join('') + own.slice(reached);
  return { text, placeOf: ({ start, end }) => ({ start: ownStart(changed, start), end: ownEnd(changed, end) }) };
}

// Of a text of plain letters, the engine itself is the fastest to tell.
function firstTouched(text: string): number {
  const first = text.search(/[^\0-\xA9]/);
  return first === -1 ? text.length : nextTouched(text, first);
}

function nextTouched(text: string, from: number): number {
  let at = from;
  while (at < text.length && touchedUnits[text.charCodeAt(at)] === 0) at += 1;
  return at;
}

// A second half belongs to the first one before it.
function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && (touchedUnits[text.charCodeAt(at)] === 1 || isSecondHalf(text, at))) at += 1;
  return at;
}

const isSecondHalf = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

const charactersOf = (run: string): readonly string[] => (run.length === 1 ? [run] : run.match(cluster)!);

/** Where the character begins on which the marks at an offset stand. */
function characterBefore(text: string, offset: number): number {
  return Math.max(0, offset - (isSecondHalf(text, offset - 1) ? 2 : 1));
}

/** A character that is of another length when it is folded: where it stands in either text. */
interface Folded {
  readonly start: number;
  readonly ownStart: number;
  readonly length: number;
  readonly ownLength: number;
}

const byStart = bisector(({ start }: Folded) => start);

function ownStart(changed: readonly Folded[], offset: number): number {
  const last = changed[byStart.right(changed, offset) - 1];
  if (!last) return offset;
  const behind = offset - last.start - last.length;
  return behind < 0 ? last.ownStart : last.ownStart + last.ownLength + behind;
}

function ownEnd(changed: readonly Folded[], offset: number): number {
  const last = changed[byStart.left(changed, offset) - 1];
  if (!last) return offset;
  return last.ownStart + last.ownLength + Math.max(0, offset - last.start - last.length);
}
