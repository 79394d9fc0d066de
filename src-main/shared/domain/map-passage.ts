import type { Stretch } from './stretches.ts';
import type { TextChange } from './text-changes.ts';

/** Carries places of a text through an edit of it. */
export interface ChangeMapper {
  offset(offset: number, side: 'before' | 'after'): number;
  passage(passage: Stretch): Stretch;
  /** With the words typed at its edges; of what replaced words over an edge, those at its end. */
  growing(stretch: Stretch): Stretch;
}

/**
 * Carries many places through `changes` (in order, referring to the text before, never overlapping); each costs the
 * logarithm of how many changes there are. UTF-16 units.
 */
export function createMapper(changes: readonly TextChange[]): ChangeMapper {
  const shifts = shiftsBefore(changes);
  const shiftAt = (index: number) => shifts[index] ?? 0;
  const startOf = (index: number) => (changes[index]?.from ?? 0) + shiftAt(index);
  const endOf = (index: number) => startOf(index) + (changes[index]?.insert.length ?? 0);
  const countEnded = (place: number) => countWhile(changes, (change) => change.to <= place);
  const countBegun = (place: number) => countWhile(changes, (change) => change.from < place);

  function offset(place: number, side: 'before' | 'after'): number {
    const index = side === 'before' ? countBegun(place) - 1 : countEnded(place);
    const change = changes[index];
    if (side === 'before') return change && place < change.to ? startOf(index) : place + shiftAt(index + 1);
    return change && change.from < place ? endOf(index) : place + shiftAt(index);
  }

  function passage({ start, end }: Stretch): Stretch {
    if (start === end) return emptyAt(offset(start, 'before'));
    const first = countEnded(start);
    const change = changes[first];
    if (change && swallows(change, start, end)) return emptyAt(startOf(first));
    const from = offset(start, 'after');
    return { start: from, end: Math.max(from, offset(end, 'before')) };
  }

  function growing({ start, end }: Stretch): Stretch {
    const index = countBegun(start) - 1;
    const change = changes[index];
    const from = change && start < change.to ? endOf(index) : start + shiftAt(index + 1);
    return { start: from, end: Math.max(from, offset(end, 'after')) };
  }

  return { offset, passage, growing };
}

/**
 * The passage after `changes`. Words that stay keep their codes, words typed strictly inside are coded, words typed at an
 * edge are not. A change within the passage corrects its words: what it puts in is coded, also where it takes all of them.
 * Of a change over an edge the passage takes nothing in. Empty where no word of it is left.
 */
export function mapPassage(passage: Stretch, changes: readonly TextChange[]): Stretch {
  return createMapper(changes).passage(passage);
}

/** `mapPassage` of each, in the same order. */
export function mapPassages(passages: readonly Stretch[], changes: readonly TextChange[]): Stretch[] {
  const mapper = createMapper(changes);
  return passages.map((passage) => mapper.passage(passage));
}

/** Where `offset` lies after `changes`: before or after words that were typed at it, or that replaced those around it. */
export function mapOffset(offset: number, changes: readonly TextChange[], side: 'before' | 'after'): number {
  return createMapper(changes).offset(offset, side);
}

const emptyAt = (place: number): Stretch => ({ start: place, end: place });

/** A larger stretch than the passage is replaced. */
function swallows(change: TextChange, start: number, end: number): boolean {
  return change.from <= start && change.to >= end && change.to - change.from > end - start;
}

function shiftsBefore(changes: readonly TextChange[]): number[] {
  const shifts = [0];
  changes.forEach(({ from, to, insert }, index) => shifts.push((shifts[index] ?? 0) + insert.length - (to - from)));
  return shifts;
}

/** How many of the changes at the beginning of the list hold the claim, of which all others don't. */
function countWhile(changes: readonly TextChange[], holds: (change: TextChange) => boolean): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(changes[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
