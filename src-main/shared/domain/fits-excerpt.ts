import { foldForms } from './fold-forms.ts';
import { cjk } from './index-text.ts';

/**
 * Whether an excerpt is faithful to the words: with ellipses and [clarifications] taken away, its pieces stand in them in their
 * order, whole words each. Line breaks, spaces and the form of quotation marks don't matter; only brackets change the case of a
 * letter: “[S]tanding”.
 */
export function fitsExcerpt(excerpt: string, words: string): boolean {
  const pieces = piecesOf(excerpt);
  if (pieces === null || !pieces.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return false;
  const source = fold(words);
  const end = pieces.reduce((from, piece) => (from === -1 ? -1 : endOf(source, piece, from)), 0);
  return end !== -1;
}

interface Piece {
  readonly text: string;
  /** Its first letter stood in brackets. */
  readonly isCaseFree: boolean;
}

const ellipsis = /[…⋯]+|\.{3,}|。{3,}/u;
const marks = /([[［〔])|([\]］〕])|[^[\]［］〔〕]+/gu;
const casedLetter = /^\p{M}*(?:\p{Lu}|\p{Ll})\p{M}*$/u;

/** Null where a bracket stands open. */
function piecesOf(excerpt: string): Piece[] | null {
  const kept: Piece[] = [];
  let depth = 0;
  let inside = '';
  for (const [mark, opens, closes] of excerpt.matchAll(marks)) {
    if (closes && depth === 0) return null;
    depth += opens ? 1 : closes ? -1 : 0;
    if (opens && depth === 1) inside = '';
    else if (depth > 0) inside += mark;
    else if (!closes) kept.push(...cutAtEllipses(mark, casedLetter.test(inside) ? inside : ''));
    if (depth === 0 && !closes) inside = '';
  }
  return depth === 0 ? kept : null;
}

/** `letter` stood in brackets right before the text: it belongs to it where a word goes on. */
function cutAtEllipses(text: string, letter: string): Piece[] {
  const isCaseFree = letter !== '' && /^\p{L}/u.test(text);
  return (isCaseFree ? letter + text : text)
    .split(ellipsis)
    .map((piece, index) => ({ text: fold(piece), isCaseFree: isCaseFree && index === 0 }))
    .filter((piece) => piece.text !== '');
}

const withoutWidth = new RegExp(` (?=[${cjk}])|(?<=[${cjk}]) `, 'gu');

const fold = (text: string): string =>
  foldForms(text)
    .replace(/[‘’‛ʼ]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .replace(withoutWidth, '')
    .trim();

/** Where the first of the piece's places from there on ends; -1: it has none. */
function endOf(source: string, piece: Piece, from: number): number {
  const starts = piece.isCaseFree ? [swapCase(piece.text), piece.text] : [piece.text];
  const ends = starts.map((text) => wholeEnd(source, text, from)).filter((end) => end !== -1);
  return ends.length === 0 ? -1 : Math.min(...ends);
}

function swapCase(text: string): string {
  const [first = ''] = text;
  const upper = first.toUpperCase();
  return (first === upper ? first.toLowerCase() : upper) + text.slice(first.length);
}

function wholeEnd(source: string, text: string, from: number): number {
  for (let at = source.indexOf(text, from); at !== -1; at = source.indexOf(text, at + 1)) {
    const end = at + text.length;
    if (!isInsideWord(source, at) && !isInsideWord(source, end)) return end;
  }
  return -1;
}

const before = new RegExp(`[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]['\\-]?$`, 'v');
const after = new RegExp(`^['\\-]?[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]`, 'v');

/** “can” is no piece of “can’t”, nor “smoker” of “non-smoker”. */
const isInsideWord = (source: string, at: number): boolean =>
  before.test(source.slice(Math.max(0, at - 3), at)) && after.test(source.slice(at, at + 3));
