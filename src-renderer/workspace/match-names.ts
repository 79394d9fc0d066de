import type { TextRange } from '../ui/highlight.tsx';
import { foldWords } from '../../src-main/shared/domain/fold-words.ts';
import { foldText } from './fold-text.ts';
import { matchName } from './match-name.ts';

interface Labelled {
  readonly label: string;
}

export interface Matched<Item extends Labelled> {
  readonly item: Item;
  readonly ranges: readonly TextRange[];
}

const longestName = 200;

/** What answers a query by its name, best first; all of it, in order, where that is empty. */
export function matchNames<Item extends Labelled>(items: readonly Item[], query: string): readonly Matched<Item>[] {
  const term = foldWords(query).trim().replace(/\s+/gu, ' ');
  if (term === '') return items.map((item) => ({ item, ranges: [] }));
  return items
    .flatMap((item) => {
      const match = matchName(item.label, term);
      return match ? [{ item, ...match }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank);
}

/** The name that the query would give something new; null where there is none, or something is called that already. */
export function newName(items: readonly Labelled[], query: string): string | null {
  const name = query.trim().slice(0, longestName).trim();
  const folded = foldText(name).text;
  return name === '' || items.some(({ label }) => foldText(label).text === folded) ? null : name;
}
