import { match } from 'pinyin-pro';
import { foldWords } from '../../src-main/shared/domain/fold-words.ts';
import type { PaletteItem, PaletteMatch } from '../ui/command-palette.tsx';
import { endOfFolded, foldText } from '../workspace/fold-text.ts';

const mostShown = 60;

/**
 * Items whose words hold every word of the query, pinyin included. The search itself always stays: first, or last where
 * something's name begins with the query, so that Enter takes what was named.
 */
export function filterPalette<Item extends PaletteItem>(items: readonly Item[], query: string): PaletteMatch<Item>[] {
  const words = query.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items.slice(0, mostShown).map((item) => ({ item, ranges: [] }));
  const found = items.filter((item) => !isSearch(item) && words.every((word) => holds(item, word))).slice(0, mostShown);
  const search = items.filter(isSearch);
  const isNamed = found.some((item) => beginsWith(item.label, query.trim()));
  return (isNamed ? [...found, ...search] : [...search, ...found]).map((item) => ({
    item,
    ranges: rangesOf(item.label, words),
  }));
}

const isSearch = ({ id }: PaletteItem) => id.startsWith('search:');

function beginsWith(label: string, query: string): boolean {
  return foldWords(label).startsWith(foldWords(query)) || match(label, query, { continuous: true })?.[0] === 0;
}

function holds(item: PaletteItem, word: string): boolean {
  const text = foldWords([item.label, item.hint ?? '', ...(item.keywords ?? [])].join(' '));
  return text.includes(foldWords(word)) || match(item.label, word, { continuous: true }) !== null;
}

function rangesOf(label: string, words: readonly string[]) {
  const { text, origins } = foldText(label);
  return words
    .map(foldWords)
    .map((word) => ({ at: text.indexOf(word), length: word.length }))
    .filter(({ at }) => at !== -1)
    .map(({ at, length }) => ({ start: origins[at]!, end: endOfFolded(origins, at + length) }))
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}
