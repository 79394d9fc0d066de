import { describe, expect, it } from 'vitest';
import type { Memo } from '../../../../src-main/shared/contract/memos.ts';
import { findMemos } from '../../../../src-renderer/features/memos/find-memos.ts';
import { groupJournal, groupMemos } from '../../../../src-renderer/features/memos/group-memos.ts';
import { noFilter } from '../../../../src-renderer/features/memos/memos-state.ts';
import type { MemoFilter, MemoOrder } from '../../../../src-renderer/features/memos/memos-state.ts';

const at = (day: number) => new Date(2026, 0, day, 12).getTime();
const memo = (id: string, change: Partial<Memo>): Memo => ({
  id,
  target: { kind: 'project' },
  on: 'Study',
  codeId: null,
  words: null,
  speaker: null,
  place: null,
  title: '',
  text: '',
  researcher: 'Ada',
  createdAt: at(1),
  updatedAt: at(1),
  ...change,
});

const memos = [
  memo('wait', { title: 'Waiting', text: 'for the **café** to open', updatedAt: at(3) }),
  memo('code', { target: { kind: 'code', codeId: 'c' }, on: '信任', text: '[x](motif:code/d)', researcher: 'Bo' }),
  memo('day', {
    target: { kind: 'journal', date: '2026-01-20' },
    on: '2026-01-20',
    text: '第一次编码',
    updatedAt: at(5),
  }),
  memo('eve', { target: { kind: 'journal', date: '2025-12-31' }, on: '2025-12-31', text: 'Plans', createdAt: at(2) }),
];

const idsOf = (found: readonly Memo[]) => found.map(({ id }) => id);

describe('the filter of memos', () => {
  it.each<[string, Partial<MemoFilter>, string[]]>([
    ['nothing', {}, ['wait', 'code', 'day', 'eve']],
    ['words without accents and case, through emphasis', { search: 'CAFE open' }, ['wait']],
    ['one Chinese character', { search: '次' }, ['day']],
    ['a name it is on', { search: '信任' }, ['code']],
    ['words that stand nowhere together', { search: 'café plans' }, []],
    ['what they are on', { kinds: ['journal', 'code'] }, ['code', 'day', 'eve']],
    ['who wrote them', { authors: ['Bo'] }, ['code']],
    ['links', { hasLinks: true }, ['code']],
    ['days, the own ones of journal entries', { from: '2026-01-02', to: '2026-01-20' }, ['wait', 'day']],
  ])('goes by %s', (_name, change, expected) => {
    expect(idsOf(findMemos(memos, { ...noFilter, ...change }))).toEqual(expected);
  });
});

describe('the order of memos', () => {
  const words = { language: 'en', kind: (kind: string) => kind };
  it.each<[MemoOrder, [string, string[]][]]>([
    ['changed', [['January 2026', ['day', 'wait', 'code', 'eve']]]],
    ['created', [['January 2026', ['eve', 'wait', 'code', 'day']]]],
    ['title', [['', ['eve', 'wait', 'code', 'day']]]],
    [
      'author',
      [
        ['Ada', ['day', 'wait', 'eve']],
        ['Bo', ['code']],
      ],
    ],
    [
      'on',
      [
        ['project', ['wait']],
        ['code', ['code']],
        ['journal', ['eve', 'day']],
      ],
    ],
  ])('by %s comes with its headings', (order, expected) => {
    expect(groupMemos(memos, order, words).map((group) => [group.title, idsOf(group.memos)])).toEqual(expected);
  });

  it('of the journal is by month, the latest day first', () => {
    expect(groupJournal(memos, 'zh-CN').map((group) => [group.title, idsOf(group.memos)])).toEqual([
      ['2026年1月', ['day']],
      ['2025年12月', ['eve']],
    ]);
  });
});
