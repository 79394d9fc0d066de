import { createMapper } from './map-passage.ts';
import type { Stretch } from './stretches.ts';
import { invertChanges } from './text-changes.ts';
import type { TextChange } from './text-changes.ts';

/** Null: it has no words any more, or became part of the one before it. */
export type MappedStretch = Stretch | null;

interface Edit {
  /** In order, referring to the text before, never overlapping. */
  readonly changes: readonly TextChange[];
  /** The text after them. */
  readonly after: string;
}

/**
 * The turns (in order, not overlapping) after an edit. A turn grows with words typed at its edges and on an empty line
 * behind it; one whose first line was joined to a line of the turn before becomes part of that turn; one without words
 * ends. A turn begins where a line does and has no empty lines at its edges. UTF-16 units.
 */
export function mapTurns(turns: readonly Stretch[], { changes, after }: Edit): MappedStretch[] {
  const mapper = createMapper(changes);
  const typed = typedStretches(changes, after);
  const mapped: MappedStretch[] = turns.map(() => null);
  let last = -1;
  turns.forEach((turn, index) => {
    const before = mapped[last] ?? null;
    const own = withoutEmptyLines(after, mapper.growing(turn), before?.end ?? 0);
    if (own === null) return;
    const isOfTheOneBefore = before !== null && before.end > wordsOfLine(after, own.start);
    if (before && isOfTheOneBefore) {
      mapped[last] = { start: before.start, end: own.end };
    } else {
      mapped[index] = { start: wordsOfLine(after, own.start), end: own.end };
      last = index;
    }
  });
  return withTypedBehind(mapped, typed, after);
}

/** The headings after an edit: a heading is its line, and ends where that was joined to the line before. UTF-16 units. */
export function mapHeadings(headings: readonly Stretch[], { changes, after }: Edit): MappedStretch[] {
  const mapper = createMapper(changes);
  return headings.map((heading) => {
    if (withoutEmptyLines(after, mapper.growing(heading), 0) === null) return null;
    const place = mapper.offset(heading.start, 'after');
    const start = wordsOfLine(after, place);
    const line = after.slice(start, lineEnd(after, place)).trimEnd();
    const isJoined = start < mapper.offset(heading.start, 'before');
    return isJoined || line === '' ? null : { start, end: start + line.length };
  });
}

function withoutEmptyLines(text: string, { start, end }: Stretch, reached: number): MappedStretch {
  const from = Math.max(start, reached);
  const words = text.slice(from, end);
  if (words.trim() === '') return null;
  const leading = words.length - words.trimStart().length;
  const trailing = words.trimEnd().length;
  const lastEmpty = words.lastIndexOf('\n', leading - 1);
  const firstEmpty = words.indexOf('\n', trailing);
  return {
    start: from + (leading === 0 ? 0 : lastEmpty + 1),
    end: from + (firstEmpty < 0 ? words.length : firstEmpty),
  };
}

/** Words that stand on what was an empty line right behind a turn are said by who spoke last. */
function withTypedBehind(turns: MappedStretch[], typed: readonly Stretch[], text: string): MappedStretch[] {
  const grown = [...turns];
  let index = 0;
  let last = -1;
  for (const stretch of typed) {
    for (; index < grown.length && (grown[index]?.start ?? 0) < stretch.end; index += 1) if (grown[index]) last = index;
    const turn = grown[last];
    if (turn) grown[last] = grownBy(turn, stretch, text);
  }
  return grown;
}

function grownBy(turn: Stretch, { start, end }: Stretch, text: string): Stretch {
  const isBehind = start > turn.end && text.slice(turn.end, start).trim() === '';
  const isWholeLine = isBehind && text.slice(end, lineEnd(text, end)).trim() === '';
  return (isWholeLine && withoutEmptyLines(text, { start: turn.start, end }, 0)) || turn;
}

function typedStretches(changes: readonly TextChange[], text: string): Stretch[] {
  return invertChanges(text, changes)
    .map(({ from, to }) => ({ start: from, end: to }))
    .filter(({ start, end }) => start < end);
}

/** Where the words of the line begin in which `offset` lies, or `offset` itself where there are none before it. */
function wordsOfLine(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, offset).trim() === '' ? offset : start;
}

function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end;
}
