import { describe, expect, it } from 'vitest';
import { filterPalette } from '../../../src-renderer/app/filter-palette.ts';

const items = [
  { id: 'search:', label: 'Search the documents' },
  { id: 'document:1', label: 'Interview 4', keywords: ['Trader'] },
  { id: 'code:1', label: 'Trade-off' },
  { id: 'code:2', label: '部门边界' },
  { id: 'command:report.save', label: 'Save PDF…' },
  { id: 'document:2', label: 'Nai\u0308ve Zürich' },
];

describe('filterPalette', () => {
  it.each([
    ['what begins with the query goes before the search', 'save', ['command:report.save', 'search:']],
    ['pinyin counts as the beginning', 'bumen', ['code:2', 'search:']],
    ['the search goes first where the query stands inside only', 'pdf', ['search:', 'command:report.save']],
    ['the search stays where nothing else fits', 'zebra', ['search:']],
    ['every word must be there', 'save trade', ['search:']],
    ['accents don’t matter', 'naive zurich', ['document:2', 'search:']],
    ['keywords find too', 'trader', ['search:', 'document:1']],
  ])('%s', (_name, query, ids) => {
    expect(filterPalette(items, query).map(({ item }) => item.id)).toEqual(ids);
  });

  it('lights the letters that were meant, marks and all', () => {
    const [, found] = filterPalette(items, 'ive zur');
    expect(found?.ranges.map(({ start, end }) => found.item.label.slice(start, end))).toEqual(['i\u0308ve', 'Zür']);
  });
});
