import type { TextRange } from '../ui/highlight.tsx';
import { endOfFolded } from './fold-text.ts';
import { indexName } from './name-index.ts';
import type { NameUnit } from './name-index.ts';

export interface NameMatch {
  /** 0 is the whole name, 1 its beginning, 2 from a word or character on, 3 within a word, 4 with characters left out. */
  readonly rank: number;
  /** In UTF-16 units of the name, sorted, without overlap. */
  readonly ranges: readonly TextRange[];
}

/** How a name answers a folded term: letters, Chinese characters, or their pinyin, whole or in part (`hui`, `htm`). */
export function matchName(name: string, term: string): NameMatch | null {
  const { folded, units } = indexName(name);
  if (folded.text === term) return { rank: 0, ranges: [{ start: 0, end: name.length }] };
  const begins = units.length > 0 ? takeFrom(units, 0, term) : null;
  if (begins) return ranked(joinRanges(begins));
  const later = firstOf(units, (at) => takeFrom(units, at, term));
  if (later) return { rank: 2, ranges: joinRanges(later) };
  const at = folded.text.indexOf(term);
  if (at !== -1)
    return { rank: 3, ranges: [{ start: folded.origins[at]!, end: endOfFolded(folded.origins, at + term.length) }] };
  const loose = takeLoosely(units, term);
  return loose && { rank: 4, ranges: joinRanges(loose) };
}

// Beginnings of several words are less than the beginning of one.
const ranked = (ranges: readonly TextRange[]): NameMatch => ({ rank: ranges.length > 1 ? 2 : 1, ranges });

function firstOf<Value>(units: readonly NameUnit[], take: (at: number) => Value | null): Value | null {
  for (let at = 1; at < units.length; at += 1) {
    const taken = take(at);
    if (taken) return taken;
  }
  return null;
}

/** The ranges of the units from `at` on that spell `term`, each by the beginning of one of its readings, none left out. */
function takeFrom(units: readonly NameUnit[], at: number, term: string): readonly TextRange[] | null {
  return spell(term, at, { units, isLoose: false, failed: new Set() });
}

/** The same, but Chinese characters may be left out between them. */
function takeLoosely(units: readonly NameUnit[], term: string): readonly TextRange[] | null {
  const han = units.filter((unit) => unit.isHan);
  return spell(term, 0, { units: han, isLoose: true, failed: new Set() });
}

interface Spelling {
  readonly units: readonly NameUnit[];
  readonly isLoose: boolean;
  readonly failed: Set<string>;
}

function spell(rest: string, at: number, spelling: Spelling): readonly TextRange[] | null {
  if (rest === '') return [];
  const unit = spelling.units[at];
  const key = `${at} ${rest.length}`;
  if (!unit || spelling.failed.has(key)) return null;
  const taken = spellWith(unit, rest, at, spelling) ?? (spelling.isLoose ? spell(rest, at + 1, spelling) : null);
  if (!taken) spelling.failed.add(key);
  return taken;
}

function spellWith(unit: NameUnit, rest: string, at: number, spelling: Spelling): readonly TextRange[] | null {
  const longest = Math.max(...unit.readings.map((reading) => sharedLength(reading, rest)));
  for (let length = longest; length > 0; length -= 1) {
    const others = spell(rest.slice(length), at + 1, spelling);
    if (others) return [rangeOf(unit, length), ...others];
  }
  return null;
}

function rangeOf(unit: NameUnit, length: number): TextRange {
  if (unit.isHan) return { start: unit.start, end: unit.end };
  return { start: unit.start, end: endOfFolded(unit.origins, length) };
}

function sharedLength(first: string, second: string): number {
  let length = 0;
  while (length < first.length && first[length] === second[length]) length += 1;
  return length;
}

function joinRanges(ranges: readonly TextRange[]): readonly TextRange[] {
  return ranges.reduce<readonly TextRange[]>((joined, range) => {
    const last = joined.at(-1);
    if (!last || last.end < range.start) return [...joined, range];
    return [...joined.slice(0, -1), { start: last.start, end: range.end }];
  }, []);
}
