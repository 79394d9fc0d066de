import { diffArrays } from 'diff';
import type { ArrayChange } from 'diff';
import { findSharedRuns } from './find-shared-runs.ts';
import { cjk } from './index-text.ts';
import { widenChanges } from './normalise-changes.ts';
import type { TextChange } from './text-changes.ts';

/** A character of Chinese, a word, or one other sign. */
const token = new RegExp(`[${cjk}]|[[\\p{L}\\p{N}]--[${cjk}]][\\p{L}\\p{M}\\p{N}]{0,200}|[^]`, 'gv');
const notSpoken = /[^\p{L}\p{N}]+/gu;
/** Beyond so many differences or tokens, finding the fewest would take seconds. */
const mostDifferences = { lines: 600, words: 600 };
const mostTokens = 12_000;
/** So many tokens in a row that stand once in either text are the same words in both. */
const anchorSizes = [16, 8];
/** Texts that share less are not one sentence corrected, but another one. */
const leastShared = 0.2;

interface Pair {
  readonly before: string;
  readonly after: string;
  /** Where `before` begins in its text, in UTF-16 units. */
  readonly at: number;
}

/** Lines, or tokens, of both texts. */
interface Lines {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Changes that lead from `before` to `after`: lines that say the same first, then words (characters of Chinese) inside
 * those that don't. Where there are too many differences, words that both have in the same order are kept, though maybe not as
 * many as could be. No character is cut. UTF-16 units.
 */
export function diffTexts(before: string, after: string): TextChange[] {
  return widenChanges(before, diffLines(withoutSameLines(before, after)));
}

/** The same changes, without what they leave as it was. UTF-16 units. */
export function refineChanges(text: string, changes: readonly TextChange[]): TextChange[] {
  const finer = changes.flatMap(({ from, to, insert }) =>
    diffTexts(text.slice(from, to), insert).map((own) => ({ ...own, from: own.from + from, to: own.to + from })),
  );
  return widenChanges(text, finer);
}

function withoutSameLines(before: string, after: string): Pair {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  start = start === 0 ? 0 : before.lastIndexOf('\n', start - 1) + 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const same = before.slice(before.length - end);
  end = same.includes('\n') ? same.length - same.indexOf('\n') : 0;
  return { before: before.slice(start, before.length - end), after: after.slice(start, after.length - end), at: start };
}

function diffLines(pair: Pair): TextChange[] {
  const lines = { before: linesOf(pair.before), after: linesOf(pair.after) };
  const parts = diffArrays(lines.before.map(spoken), lines.after.map(spoken), {
    maxEditLength: mostDifferences.lines,
  });
  return parts ? hunksOf(parts, lines, pair.at).flatMap(diffHunk) : diffHunk(pair);
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
const spoken = (line: string) => line.replace(notSpoken, ' ').toLowerCase();

/** Lines that say the same, each with its own, and what stands between them. */
function hunksOf(parts: readonly ArrayChange<string>[], lines: Lines, at: number): Pair[] {
  const hunks: Pair[] = [];
  const reached = { before: 0, after: 0, at };
  const take = (removed: number, added: number) => {
    const before = lines.before.slice(reached.before, reached.before + removed).join('');
    const after = lines.after.slice(reached.after, reached.after + added).join('');
    if (before !== after) hunks.push({ before, after, at: reached.at });
    reached.before += removed;
    reached.after += added;
    reached.at += before.length;
  };
  const open = { removed: 0, added: 0 };
  const close = () => {
    take(open.removed, open.added);
    Object.assign(open, { removed: 0, added: 0 });
  };
  for (const { added, removed, count } of parts) {
    if (removed) open.removed += count;
    else if (added) open.added += count;
    else {
      close();
      for (let line = 0; line < count; line += 1) take(1, 1);
    }
  }
  close();
  return hunks;
}

function diffHunk(pair: Pair): TextChange[] {
  const tokens = { before: pair.before.match(token) ?? [], after: pair.after.match(token) ?? [] };
  const isShort = tokens.before.length + tokens.after.length <= mostTokens;
  const parts = isShort ? diffArrays(tokens.before, tokens.after, { maxEditLength: mostDifferences.words }) : undefined;
  if (parts && isOneSentence(parts, pair)) return changesOf(parts, pair.at);
  const between = parts ? null : betweenRuns(tokens, pair.at);
  return between?.flatMap(diffHunk) ?? diffPairwise(pair) ?? [replaceAll(pair)];
}

/** What stands between the words that both share; null where there are none. */
function betweenRuns(tokens: Lines, at: number): Pair[] | null {
  const runs = anchorSizes
    .map((size) => findSharedRuns(tokens.before, tokens.after, size))
    .find(({ length }) => length);
  if (!runs) return null;
  const gaps: Pair[] = [];
  const reached = { before: 0, after: 0, at };
  const end = { before: tokens.before.length, after: tokens.after.length, length: 0 };
  for (const run of [...runs, end]) {
    const before = tokens.before.slice(reached.before, run.before).join('');
    const after = tokens.after.slice(reached.after, run.after).join('');
    if (before !== after) gaps.push({ before, after, at: reached.at });
    const shared = tokens.before.slice(run.before, run.before + run.length).join('');
    reached.at += before.length + shared.length;
    reached.before = run.before + run.length;
    reached.after = run.after + run.length;
  }
  return gaps;
}

/** Where both have as many lines, each line with its own. */
function diffPairwise({ before, after, at }: Pair): TextChange[] | null {
  const lines = { before: linesOf(before), after: linesOf(after) };
  if (lines.before.length < 2 || lines.before.length !== lines.after.length) return null;
  const together = { value: [], count: lines.before.length, added: false, removed: false };
  return hunksOf([together], lines, at).flatMap(diffHunk);
}

function isOneSentence(parts: readonly ArrayChange<string>[], { before, after }: Pair): boolean {
  const kept = parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value);
  const shared = kept.join('').replace(notSpoken, '').length;
  return shared >= leastShared * Math.min(spoken(before).length, spoken(after).length);
}

function changesOf(parts: readonly ArrayChange<string>[], at: number): TextChange[] {
  const changes: TextChange[] = [];
  let reached = at;
  let open: TextChange | null = null;
  for (const { value, added, removed } of parts) {
    const words = value.join('');
    if (!added && !removed) {
      if (open) changes.push(open);
      open = null;
      reached += words.length;
    } else {
      const known: TextChange = open ?? { from: reached, to: reached, insert: '' };
      open = { ...known, to: known.to + (removed ? words.length : 0), insert: known.insert + (added ? words : '') };
      if (removed) reached += words.length;
    }
  }
  return open ? [...changes, open] : changes;
}

const replaceAll = ({ before, after, at }: Pair): TextChange => ({ from: at, to: at + before.length, insert: after });
