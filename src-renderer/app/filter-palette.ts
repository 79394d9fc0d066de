import { match } from 'pinyin-pro';
import type { PaletteItem, PaletteMatch } from '../ui/command-palette.tsx';

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
  return label.toLowerCase().startsWith(query.toLowerCase()) || match(label, query, { continuous: true })?.[0] === 0;
}

function holds(item: PaletteItem, word: string): boolean {
  const text = [item.label, item.hint ?? '', ...(item.keywords ?? [])].join(' ').toLowerCase();
  return text.includes(word) || match(item.label, word, { continuous: true }) !== null;
}

function rangesOf(label: string, words: readonly string[]) {
  const lower = label.toLowerCase();
  return words
    .map((word) => ({ start: lower.indexOf(word), end: lower.indexOf(word) + word.length }))
    .filter(({ start }) => start !== -1)
    .sort((one, other) => one.start - other.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
}
