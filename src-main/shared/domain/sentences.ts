import { isAbbreviation } from './abbreviations.ts';
import type { Stretch } from './stretches.ts';

const enders = /[。！？!?…．｡.؟۔।]+/gu;
const closing = /[」』”’）)】》〉］\]}»›]|\p{M}/u;
const lowercase = /^\s*\p{Ll}/u;
// Bounded: each full stop of a very long line would look at all of it.
const reach = 40;
const quoteReach = 400;

/**
 * The sentences of a line, in UTF-16 units of `text`. 。！？!?… end one without a space behind them; a full stop does
 * so before white space or a Chinese character, and not within numbers or after abbreviations. Quotation marks and
 * brackets that close belong to the sentence before them.
 */
export function sentencesOf(text: string, line: Stretch): readonly Stretch[] {
  const words = text.slice(line.start, line.end);
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, 0: run } of words.matchAll(enders)) {
    const end = withClosing(words, start, index + run.length);
    if (index < start || !isEnd({ words, start, index, run, end })) continue;
    sentences.push({ start: line.start + start, end: line.start + end });
    start = end + words.slice(end).search(/\S|$/u);
  }
  if (start < words.length) sentences.push({ start: line.start + start, end: line.end });
  return sentences;
}

interface PossibleEnd {
  readonly words: string;
  /** Where the sentence begins. */
  readonly start: number;
  /** Where its marks stand. */
  readonly index: number;
  readonly run: string;
  /** Behind the marks and what closes after them. */
  readonly end: number;
}

function isEnd({ words, start, index, run, end }: PossibleEnd): boolean {
  const before = words.slice(Math.max(start, index - reach), index);
  const after = words.slice(end, end + reach);
  const opening = index - start < reach ? words.slice(start, index) : null;
  if (opening?.trim() === '' && !/[!?！？]/u.test(run)) return false;
  if (run === '.') return isFullStop(before, after, opening);
  if (/^\.+$/u.test(run) || /^…+$/u.test(run)) return !lowercase.test(after);
  // “Really?” she said goes on; so does an address on the web.
  if (end > index + run.length && lowercase.test(after)) return false;
  return !/(?:\/\/|www\.)\S*$/u.test(before) || !/^\S/u.test(after);
}

function isFullStop(before: string, after: string, opening: string | null): boolean {
  // The number of a list's item.
  if (opening !== null && /^\s*\d+$/u.test(opening)) return after.trim() === '';
  if (!/^(?:$|\s|\p{Script=Han})/u.test(after)) return false;
  return !isAbbreviation(before, after);
}

function withClosing(words: string, start: number, from: number): number {
  let end = from;
  while (end < words.length && isClosing(words, start, end)) end += 1;
  return end;
}

// A straight quotation mark closes where one is open, or where no word follows it.
function isClosing(words: string, start: number, at: number): boolean {
  const mark = words[at]!;
  if (mark === '"')
    return hasOpenQuote(words.slice(Math.max(start, at - quoteReach), at)) || !/\S/u.test(words[at + 1] ?? '');
  if (mark === "'") return !/^[\p{L}\p{N}]/u.test(words.slice(at + 1, at + 3));
  return closing.test(mark);
}

const hasOpenQuote = (words: string) => words.split('"').length % 2 === 0;
