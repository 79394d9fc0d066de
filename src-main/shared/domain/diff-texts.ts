import { fewestDifferences } from './fewest-differences.ts';
import { findSharedRuns } from './find-shared-runs.ts';
import { cjk } from './index-text.ts';
import { widenChanges } from './normalise-changes.ts';
import { numberTokens } from './number-tokens.ts';
import type { Tokens } from './number-tokens.ts';
import { gapsBetween } from './shared-run.ts';
import type { Gap, SharedRun } from './shared-run.ts';
import type { TextChange } from './text-changes.ts';

/** A character of Chinese, a word, or one other sign. */
const token = new RegExp(`[${cjk}]|[[\\p{L}\\p{N}]--[${cjk}]][[\\p{L}\\p{M}\\p{N}]--[${cjk}]]{0,200}|[^]`, 'gv');
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

/** Two texts, cut into lines or words that carry the same number in both. */
interface Cut {
  readonly pair: Pair;
  readonly before: Tokens;
  readonly after: Tokens;
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
  const cut = cutLines(pair);
  const runs = fewestDifferences(cut.before.numbers, cut.after.numbers, mostDifferences.lines);
  return runs ? pairsOf(cut, runs).flatMap(diffPair) : diffPair(pair);
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+/g) ?? [];
const spoken = (line: string) => line.replace(notSpoken, ' ').toLowerCase();

function cutLines(pair: Pair): Cut {
  const known = new Map<string, number>();
  const tokensOf = (text: string) => numberTokens(linesOf(text), known, spoken);
  return { pair, before: tokensOf(pair.before), after: tokensOf(pair.after) };
}

function cutWords(pair: Pair): Cut {
  const known = new Map<string, number>();
  const tokensOf = (text: string) => numberTokens(text.match(token) ?? [], known);
  return { pair, before: tokensOf(pair.before), after: tokensOf(pair.after) };
}

/** Lines of a run, each with its own, and what stands between runs. */
function pairsOf(cut: Cut, runs: readonly SharedRun[]): Pair[] {
  const lines = runs.flatMap(({ before, after, length }) =>
    Array.from({ length }, (_, index) => ({ before: before + index, after: after + index, removed: 1, added: 1 })),
  );
  const gaps = gapsBetween(runs, cut.before.numbers.length, cut.after.numbers.length);
  return [...lines, ...gaps]
    .sort((one, other) => one.before - other.before || one.after - other.after)
    .map((gap) => pairAt(cut, gap))
    .filter(({ before, after }) => before !== after);
}

function pairAt({ pair, before, after }: Cut, gap: Gap): Pair {
  const start = before.starts[gap.before]!;
  return {
    before: pair.before.slice(start, before.starts[gap.before + gap.removed]),
    after: pair.after.slice(after.starts[gap.after], after.starts[gap.after + gap.added]),
    at: pair.at + start,
  };
}

function diffPair(pair: Pair): TextChange[] {
  const cut = cutWords(pair);
  const [removed, added] = [cut.before.numbers.length, cut.after.numbers.length];
  return diffWords(cut, { before: 0, after: 0, removed, added });
}

function diffWords(cut: Cut, gap: Gap): TextChange[] {
  const before = cut.before.numbers.subarray(gap.before, gap.before + gap.removed);
  const after = cut.after.numbers.subarray(gap.after, gap.after + gap.added);
  const isShort = before.length + after.length <= mostTokens;
  const runs = isShort ? fewestDifferences(before, after, mostDifferences.words) : null;
  const between = (shared: readonly SharedRun[]) =>
    gapsBetween(shared, gap.removed, gap.added).map((own) => ({
      ...own,
      before: own.before + gap.before,
      after: own.after + gap.after,
    }));
  const pair = pairAt(cut, gap);
  if (runs && isOneSentence(cut, gap, runs)) return between(runs).map((own) => replaceAll(pairAt(cut, own)));
  const anchors = runs ? [] : findAnchors(before, after);
  if (anchors.length > 0) return between(anchors).flatMap((own) => diffWords(cut, own));
  return diffPairwise(pair) ?? [replaceAll(pair)];
}

function findAnchors(before: Int32Array, after: Int32Array): readonly SharedRun[] {
  return anchorSizes.map((size) => findSharedRuns(before, after, size)).find(({ length }) => length > 0) ?? [];
}

/** Where both have as many lines, each line with its own. */
function diffPairwise(pair: Pair): TextChange[] | null {
  const lines = cutLines(pair);
  const length = lines.before.numbers.length;
  if (length < 2 || length !== lines.after.numbers.length) return null;
  return pairsOf(lines, [{ before: 0, after: 0, length }]).flatMap(diffPair);
}

function isOneSentence(cut: Cut, gap: Gap, runs: readonly SharedRun[]): boolean {
  const { before, after } = pairAt(cut, gap);
  const starts = cut.before.starts;
  const kept = runs.map((run) =>
    cut.pair.before.slice(starts[gap.before + run.before], starts[gap.before + run.before + run.length]),
  );
  const shared = kept.join('').replace(notSpoken, '').length;
  return shared >= leastShared * Math.min(spoken(before).length, spoken(after).length);
}

const replaceAll = ({ before, after, at }: Pair): TextChange => ({ from: at, to: at + before.length, insert: after });
