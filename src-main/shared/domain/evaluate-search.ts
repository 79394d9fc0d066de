import type { Match } from './find-matches.ts';
import { cjk } from './index-text.ts';
import type { SearchLeaf, SearchTree } from './search-language.ts';
import { leavesOf } from './search-language.ts';
import { stretchAt } from './stretches.ts';
import type { Stretch } from './stretches.ts';

interface Searched {
  readonly text: string;
  /** Where AND, NOT and NEAR hold: turns or paragraphs, in order, never overlapping. */
  readonly units: () => readonly Stretch[];
  /** The places of a leaf in the text, in order. */
  readonly find: (leaf: SearchLeaf) => readonly Match[];
}

interface Unit {
  readonly number: number;
  readonly placesOf: (leaf: SearchLeaf) => readonly Match[];
  /** Where something can begin, at the furthest, that is at most so many words behind an offset. */
  readonly furthest: (offset: number, words: number) => number;
}

const none: readonly Match[] = [];
const word = new RegExp(`[${cjk}]|[[\\p{L}\\p{M}\\p{N}]--[${cjk}]]{1,1000}`, 'gv');

/**
 * The places to light up in a text, in order, never overlapping, in UTF-16 units: those of the phrases, in the units in
 * which the search holds. A search of one phrase, or of phrases joined by OR alone, doesn't look at units.
 */
export function evaluateSearch(tree: SearchTree, { text, units: readUnits, find }: Searched): readonly Match[] {
  if (isFree(tree)) return withoutOverlaps(leavesOf(tree).flatMap(find));
  const units = readUnits();
  const places = new Map(leavesOf(tree).map((leaf) => [leaf, byUnit(find(leaf), units)]));
  const numbers = new Set([...places.values()].flatMap((ofUnits) => [...ofUnits.keys()]));
  const matches = [...numbers].flatMap((number) => {
    const placesOf = (leaf: SearchLeaf) => places.get(leaf)?.get(number) ?? none;
    return matchesIn(tree, { number, placesOf, furthest: furthestIn(text, units[number]!) }) ?? none;
  });
  return withoutOverlaps(matches);
}

const isFree = (tree: SearchTree): boolean =>
  tree.kind === 'phrase' || tree.kind === 'wildcards' || (tree.kind === 'any' && tree.of.every(isFree));

function byUnit(matches: readonly Match[], units: readonly Stretch[]): Map<number, Match[]> {
  const found = Map.groupBy(matches, ({ start }) => stretchAt(units, start));
  found.delete(-1);
  return found;
}

/** The places in a unit; null where the search doesn't hold in it. */
function matchesIn(tree: SearchTree, unit: Unit): readonly Match[] | null {
  switch (tree.kind) {
    case 'phrase':
    case 'wildcards':
      return unless(unit.placesOf(tree));
    case 'any':
      return unless(tree.of.flatMap((part) => matchesIn(part, unit) ?? none));
    case 'all': {
      const found = tree.of.map((part) => matchesIn(part, unit));
      const isHeld = found.every((matches) => matches !== null);
      return isHeld && tree.without.every((part) => matchesIn(part, unit) === null) ? found.flat() : null;
    }
    case 'near':
      return unless(
        nearMatches(ordered(matchesIn(tree.first, unit)), ordered(matchesIn(tree.second, unit)), unit, tree.distance),
      );
  }
}

const unless = (matches: readonly Match[]): readonly Match[] | null => (matches.length === 0 ? null : matches);
const ordered = (matches: readonly Match[] | null): readonly Match[] =>
  (matches ?? none).toSorted((first, second) => first.start - second.start || second.end - first.end);

function nearMatches(first: readonly Match[], second: readonly Match[], unit: Unit, distance: number): Match[] {
  return [...followed(first, second, unit, distance), ...followed(second, first, unit, distance)];
}

/** The places of `first` behind which one of `second` follows within the distance, and those. */
function followed(first: readonly Match[], second: readonly Match[], unit: Unit, distance: number): Match[] {
  const found = new Set<Match>();
  let from = 0;
  for (const place of first) {
    while (from < second.length && second[from]!.start < place.start) from += 1;
    if (from === second.length) break;
    const limit = unit.furthest(place.end, distance);
    for (let at = from; at < second.length && second[at]!.start <= limit; at += 1) {
      if (second[at]!.start >= place.end) found.add(place).add(second[at]!);
    }
  }
  return [...found];
}

function furthestIn(text: string, { end }: Stretch): Unit['furthest'] {
  return (offset, words) => {
    word.lastIndex = offset;
    for (let count = 0; count <= words; count += 1) {
      const begin = word.exec(text)?.index ?? end;
      if (begin >= end) return end;
      if (count === words) return begin;
    }
    return end;
  };
}

function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of ordered(matches)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
