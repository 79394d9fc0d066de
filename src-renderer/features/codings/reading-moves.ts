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

/** The first turn after `offset` in which nothing is coded; from the top again after the last one. */
export function nextUncoded(
  offset: number,
  turns: readonly DocumentTurn[],
  codings: readonly Coding[],
): DocumentTurn | null {
  const free = turns.filter((turn) => !codings.some(({ start, end }) => start < turn.end && end > turn.start));
  return free.find((turn) => turn.start > offset) ?? free[0] ?? null;
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
