import { bisector } from 'd3-array';
import type { Stretch } from './stretches.ts';

/** Digits, letters and signs of full width, kana of half width. */
const otherWidth = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFF9F％＃＄＆＋＝＠￥￡￠]+/gu;
const joining = '\\p{M}\\u1160-\\u11FF\\uFF9E\\uFF9F';
/** A character with what can become one with it. Bounded: a run of millions would exhaust the stack. */
const cluster = new RegExp(`[^${joining}]?[${joining}]{1,1000}|[^]`, 'gu');

/**
 * The text in one form for what is the same to a reader: letters composed with their marks (é and e with an accent, が and か with
 * a mark, Unicode's NFC), letters, digits and kana in their usual width. Case stays; so does the width of punctuation.
 */
export function foldForms(text: string): string {
  return text.replace(otherWidth, (run) => run.normalize('NFKC')).normalize('NFC');
}

export interface FoldedText {
  readonly text: string;
  /** Where a stretch of the folded text stands in the text it was made of, widened to whole characters; UTF-16 units. */
  readonly placeOf: (folded: Stretch) => Stretch;
}

/** A character that is of another length when it is folded: where it stands in either text. */
interface Folded {
  readonly start: number;
  readonly end: number;
  readonly ownStart: number;
  readonly ownEnd: number;
}

/** The folded text, and the way back from it. */
export function foldText(own: string): FoldedText {
  const text = foldForms(own);
  const changed = text === own ? [] : changedIn(own);
  if (changed.length === 0) return { text, placeOf: ({ start, end }) => ({ start, end }) };
  return { text, placeOf: ({ start, end }) => ({ start: ownStart(changed, start), end: ownEnd(changed, end) }) };
}

function changedIn(own: string): Folded[] {
  const changed: Folded[] = [];
  const reached = { text: 0, own: 0 };
  for (const [line] of own.matchAll(/[^\n]*\n|[^\n]+/g)) {
    const length = addChanged(changed, line, reached);
    reached.text += length;
    reached.own += line.length;
  }
  return changed;
}

function addChanged(changed: Folded[], line: string, at: { readonly text: number; readonly own: number }): number {
  const folded = foldForms(line);
  if (folded === line) return line.length;
  let [start, ownStart] = [at.text, at.own];
  for (const [character] of line.matchAll(cluster)) {
    const form = foldForms(character);
    const [end, ownEnd] = [start + form.length, ownStart + character.length];
    if (form !== character && character.length + form.length > 2) changed.push({ start, end, ownStart, ownEnd });
    [start, ownStart] = [end, ownEnd];
  }
  return folded.length;
}

const byStart = bisector(({ start }: Folded) => start);

function ownStart(changed: readonly Folded[], offset: number): number {
  const last = changed[byStart.right(changed, offset) - 1];
  if (!last) return offset;
  return offset < last.end ? last.ownStart : last.ownEnd + offset - last.end;
}

function ownEnd(changed: readonly Folded[], offset: number): number {
  const last = changed[byStart.left(changed, offset) - 1];
  if (!last) return offset;
  return offset < last.end ? last.ownEnd : last.ownEnd + offset - last.end;
}
