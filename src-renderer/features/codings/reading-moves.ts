import type { Coding } from '../../../src-main/shared/contract/codings.ts';
import type { DocumentTurn } from '../../../src-main/shared/contract/documents.ts';
import { stretchAt } from '../../../src-main/shared/domain/stretches.ts';
import type { Stretch } from '../../../src-main/shared/domain/stretches.ts';
import { lineAt } from '../../editor/text-lines.ts';
import type { TextLine } from '../../editor/text-lines.ts';

/** What is coded when nothing is selected: the turn in which the caret stands, or its line. */
export function stretchAround(offset: number, turns: readonly DocumentTurn[], lines: readonly TextLine[]): Stretch {
  const turn = turns[stretchAt(turns, offset)];
  return turn ?? lines[lineAt(lines, offset)] ?? { start: 0, end: 0 };
}

export interface UncodedWanted {
  readonly offset: number;
  readonly turns: readonly DocumentTurn[];
  readonly codings: readonly Stretch[];
  /** Speakers whose turns are passed over: interviewers. */
  readonly leftOut: ReadonlySet<string>;
}

/** The next (or the last) turn from `offset` in which nothing is coded; round again behind the last one. */
export function nextUncoded(wanted: UncodedWanted, direction: 1 | -1): DocumentTurn | null {
  const { offset, turns, codings, leftOut } = wanted;
  const coded = codedTurns(turns, codings);
  const free = turns.filter((turn, index) => !coded.has(index) && !leftOut.has(turn.speakerId));
  if (direction === 1) return free.find(({ start }) => start > offset) ?? free[0] ?? null;
  return free.findLast(({ end }) => end < offset) ?? free.at(-1) ?? null;
}

function codedTurns(turns: readonly DocumentTurn[], codings: readonly Stretch[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of codings) {
    for (let at = firstEndingBehind(turns, start); at < turns.length && turns[at]!.start < end; at += 1) found.add(at);
  }
  return found;
}

function firstEndingBehind(turns: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = turns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (turns[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The codings at a place, the shortest first: the order in which they are gone through. */
export function codingsAt(offset: number, codings: readonly Coding[]): readonly Coding[] {
  return codings
    .filter(({ start, end }) => start <= offset && offset <= end)
    .toSorted((one, other) => one.end - one.start - (other.end - other.start));
}

/** `offset` moved over one word of the text, in UTF-16 units. */
export function moveByWord(text: string, offset: number, direction: 1 | -1): number {
  const reach = 200;
  const from = direction === 1 ? offset : Math.max(0, offset - reach);
  const around = text.slice(from, direction === 1 ? offset + reach : offset);
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(around)].filter(isWord);
  if (direction === 1) {
    const word = words[0];
    return word ? from + word.index + word.segment.length : Math.min(text.length, offset + 1);
  }
  const word = words.at(-1);
  return word ? from + word.index : Math.max(0, offset - 1);
}

const isWord = ({ isWordLike }: Intl.SegmentData) => isWordLike === true;
