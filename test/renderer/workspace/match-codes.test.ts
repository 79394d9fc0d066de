import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchCodes } from '../../../src-renderer/workspace/match-codes.ts';

const codes = [
  { id: 'theme', parentId: null, name: 'Willingness to take part' },
  { id: 'trust', parentId: 'theme', name: 'trust in the process' },
  { id: 'unheard', parentId: 'theme', name: 'feeling unheard' },
  { id: 'platform', parentId: null, name: '平台與流程' },
  { id: 'agenda', parentId: 'platform', name: '議題設定' },
  { id: 'across', parentId: 'platform', name: '跨部會協調' },
  { id: 'feedback', parentId: 'platform', name: '回饋與透明' },
  { id: 'cafe', parentId: null, name: 'Café Ölspur' },
];

const found = (query: string) => matchCodes(codes, query).map(({ code }) => code.id);
const first = (query: string) => matchCodes(codes, query)[0];

describe('matchCodes', () => {
  it.each([
    ['full pinyin', 'huikui', 'feedback'],
    ['part of the pinyin', 'hui', 'feedback'],
    ['initials', 'hkytm', 'feedback'],
    ['initials with characters left out', 'htm', 'feedback'],
    ['pinyin and initials mixed', 'huiktou', 'feedback'],
    ['another reading of a character', 'kbhxt', 'across'],
    ['Chinese characters', '透明', 'feedback'],
    ['a character and a letter', '回k', 'feedback'],
    ['the beginning of a name', 'tru', 'trust'],
    ['a later word', 'process', 'trust'],
    ['the middle of a word', 'heard', 'unheard'],
    ['initials of words', 'fu', 'unheard'],
    ['other case', 'TRUST', 'trust'],
    ['no accents', 'cafe ol', 'cafe'],
    ['full-width letters', 'ｃａｆｅ', 'cafe'],
    ['a theme and a code', 'will unh', 'unheard'],
    ['a path', 'pingtai/yiti', 'agenda'],
  ])('finds a code by %s', (_, query, id) => {
    expect(first(query)?.code.id).toBe(id);
  });

  it('puts a name before the codes below it', () => {
    expect(found('platform')).toEqual([]);
    expect(found('平台')).toEqual(['platform', 'agenda', 'across', 'feedback']);
  });

  it('takes all codes in their order when nothing is typed', () => {
    expect(found('  ')).toEqual(codes.map(({ id }) => id));
  });

  it('finds nothing for what no path holds', () => {
    expect(found('zzz')).toEqual([]);
    expect(found('trust zzz')).toEqual([]);
  });

  it.each([
    ['hui', [{ start: 0, end: 1 }]],
    [
      'htm',
      [
        { start: 0, end: 1 },
        { start: 3, end: 5 },
      ],
    ],
    ['透明', [{ start: 3, end: 5 }]],
    ['heard', [{ start: 10, end: 15 }]],
    [
      'feel unheard',
      [
        { start: 0, end: 4 },
        { start: 8, end: 15 },
      ],
    ],
    ['ols', [{ start: 5, end: 8 }]],
  ])('says which letters answered %s', (query, ranges) => {
    expect(first(query)?.ranges).toEqual(ranges);
  });

  it('finds a code by any stretch of its name, and marks sorted ranges within the name', () => {
    const names = fc.stringMatching(/^[a-zé 回饋與透明ßＡ-Ｆ𠮷İ]{1,24}$/u);
    const property = fc.property(names, fc.nat(), fc.nat(), (name, from, length) => {
      const letters = [...name];
      const start = from % letters.length;
      const query = letters.slice(start, start + 1 + (length % letters.length)).join('');
      const [match] = matchCodes([{ id: 'code', parentId: null, name }], query);
      expect(match?.code.name).toBe(name);
      const edges = match?.ranges.flatMap((range) => [range.start, range.end]) ?? [];
      expect(edges).toEqual(edges.toSorted((left, right) => left - right));
      expect(new Set(edges).size).toBe(edges.length);
      expect(edges.every((edge) => edge >= 0 && edge <= name.length)).toBe(true);
    });
    fc.assert(property);
  });
});
