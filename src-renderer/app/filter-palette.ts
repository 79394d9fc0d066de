import { match } from 'pinyin-pro';
import type { PaletteItem, PaletteMatch } from '../ui/command-palette.tsx';

const mostShown = 60;

/** Items whose words hold every word of the query, pinyin included; the search itself always stays. */
export function filterPalette<Item extends PaletteItem>(items: readonly Item[], query: string): PaletteMatch<Item>[] {
  const words = query.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return items.slice(0, mostShown).map((item) => ({ item, ranges: [] }));
  return items
    .filter((item) => item.id.startsWith('search:') || words.every((word) => holds(item, word)))
    .slice(0, mostShown)
    .map((item) => ({ item, ranges: rangesOf(item.label, words) }));
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
