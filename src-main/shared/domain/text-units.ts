import { sentencesOf } from './sentences.ts';
import { stretchAt } from './stretches.ts';
import type { Stretch } from './stretches.ts';

export const textUnitKinds = ['sentence', 'paragraph', 'turn'] as const;
export type TextUnitKind = (typeof textUnitKinds)[number];

/**
 * The units of a kind within a turn, in order, in UTF-16 units of `text`. They never overlap, and only white space
 * stands between them. A paragraph is a line.
 */
export function unitsIn(text: string, turn: Stretch, kind: TextUnitKind): readonly Stretch[] {
  if (kind === 'turn') return trimmed(text, turn);
  const lines = linesOf(text, turn.start, turn.end).flatMap((line) => trimmed(text, line));
  return kind === 'paragraph' ? lines : lines.flatMap((line) => sentencesOf(text, line));
}

/**
 * The unit in which `offset` stands; behind the last word of a line it is the one before. Where nobody speaks, a line
 * stands for a turn. Null where no words are. `turns` are in order and don't overlap.
 */
export function unitAt(text: string, turns: readonly Stretch[], offset: number, kind: TextUnitKind): Stretch | null {
  const units = unitsIn(text, turnAt(text, turns, offset), kind);
  return units.findLast(({ start }) => start <= offset) ?? units[0] ?? null;
}

/** From the unit in which the range begins to the one in which it ends. */
export function unitsAround(
  text: string,
  turns: readonly Stretch[],
  range: Stretch,
  kind: TextUnitKind,
): Stretch | null {
  const first = unitAt(text, turns, range.start, kind);
  const last = range.end > range.start ? unitAt(text, turns, range.end - 1, kind) : first;
  return first && last ? { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) } : first;
}

/** The units of a whole document, in order: of its turns, and of the lines in which nobody speaks. */
export function unitsOfText(text: string, turns: readonly Stretch[], kind: TextUnitKind): readonly Stretch[] {
  return textUnits(text, turns).flatMap((unit) => unitsIn(text, unit, kind));
}

/** Those of `units`, which are in order and don't overlap, that share words with the range. */
export function unitsOver(units: readonly Stretch[], range: Stretch): readonly Stretch[] {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < units.length && units[end]!.start < range.end) end += 1;
  return units.slice(low, end);
}

/**
 * The turns of a text and the lines between them, in order, in UTF-16 units: what a search and a query take for one
 * stretch of talk. Without turns they are the paragraphs. `turns` are in order and don't overlap.
 */
export function textUnits(text: string, turns: readonly Stretch[]): readonly Stretch[] {
  const units: Stretch[] = [];
  let reached = 0;
  for (const { start, end } of turns) {
    linesOf(text, reached, start).forEach((line) => units.push(line));
    units.push({ start, end });
    reached = end;
  }
  return [...units, ...linesOf(text, reached, text.length)];
}

function linesOf(text: string, from: number, to: number): Stretch[] {
  const lines: Stretch[] = [];
  for (let start = from; start < to;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 || next > to ? to : next;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function turnAt(text: string, turns: readonly Stretch[], offset: number): Stretch {
  // Behind the last word of a turn the caret is still in it.
  const index = Math.max(stretchAt(turns, offset), stretchAt(turns, offset - 1));
  return turns[index] ?? lineAround(text, offset);
}

function lineAround(text: string, offset: number): Stretch {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end === -1 ? text.length : end };
}

function trimmed(text: string, { start, end }: Stretch): readonly Stretch[] {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const to = start + words.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}
