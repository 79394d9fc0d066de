import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src-main/shared/contract/findings.ts';
import { changesBetween } from '../../../../src-renderer/features/findings/changes-between.ts';
import { filterFindings } from '../../../../src-renderer/features/findings/filter-findings.ts';
import { groupFindings } from '../../../../src-renderer/features/findings/group-findings.ts';
import type { FindingGroup } from '../../../../src-renderer/features/findings/group-findings.ts';
import { keyedPlace } from '../../../../src-renderer/features/findings/move-findings.ts';
import { aFinding } from './a-finding.ts';

const one = aFinding({
  id: '1',
  title: 'Lost',
  group: 'Using',
  tags: ['remote'],
  personas: [{ id: 'p', name: 'Mei' }],
});
const two = aFinding({ id: '2', title: '要有人回应', group: 'Using', state: 'final' });
const three = aFinding({ id: '3', group: 'Asking', tags: ['remote', 'voice'] });
const gone = aFinding({ id: '4', group: 'Asking', state: 'dropped' });
const all = [one, two, three, gone];

const byGroup = {
  grouping: 'group' as const,
  headings: [
    { key: 'Using', title: 'Using' },
    { key: 'Asking', title: 'Asking' },
    { key: null, title: 'No group' },
  ],
  dropped: 'Dropped',
};
const shown = (groups: readonly FindingGroup[]) =>
  groups.map(({ title, findings }) => `${title}: ${findings.map(({ id }) => id).join(' ')}`);

describe('groups of findings', () => {
  it('keep what was dropped apart', () => {
    expect(shown(groupFindings(all, byGroup))).toEqual(['Using: 1 2', 'Asking: 3', 'No group: ', 'Dropped: 4']);
  });

  it('show a finding under each of its tags', () => {
    const headings = ['remote', 'voice', null].map((key) => ({ key, title: key ?? 'No tag' }));
    expect(shown(groupFindings(all, { ...byGroup, grouping: 'tag', headings }))).toEqual([
      'remote: 1 3',
      'voice: 3',
      'No tag: 2',
      'Dropped: 4',
    ]);
  });

  it('show what was dropped as a state like others', () => {
    const headings = ['draft', 'final', 'dropped'].map((key) => ({ key, title: key }));
    expect(shown(groupFindings(all, { ...byGroup, grouping: 'state', headings }))).toEqual([
      'draft: 1 3',
      'final: 2',
      'dropped: 4',
    ]);
  });
});

describe('what is said of a finding that goes to another group', () => {
  const side = (id: string, key: string | null, isDropped = false) => ({ id, key, isDropped });
  const none = side('none', null);

  it.each([
    ['group' as const, side('a', 'Using'), side('b', 'Asking'), { group: 'Asking' }],
    ['group' as const, side('a', 'Using'), none, { group: '' }],
    ['state' as const, side('a', 'draft'), side('b', 'final'), { state: 'final' }],
    ['priority' as const, side('a', 'low'), side('b', 'high'), { priority: 'high' }],
    ['tag' as const, side('a', 'remote'), side('b', 'voice'), { addTags: ['voice'], removeTags: ['remote'] }],
    ['tag' as const, side('a', 'remote'), none, { addTags: [], removeTags: ['remote'] }],
    ['persona' as const, side('a', 'p'), side('b', 'q'), { addPersonaIds: ['q'], removePersonaIds: ['p'] }],
    ['persona' as const, none, side('b', 'q'), { addPersonaIds: ['q'], removePersonaIds: [] }],
    ['stage' as const, side('a', 's'), none, { addStageIds: [], removeStageIds: ['s'] }],
    ['group' as const, side('a', 'Using'), side('dropped', null, true), { state: 'dropped' }],
    ['priority' as const, side('dropped', null, true), side('b', 'high'), { state: 'draft', priority: 'high' }],
  ])('by %s from %j to %j is %j', (grouping, from, to, changes) => {
    expect(changesBetween({ grouping, from, to })).toEqual(changes);
  });
});

describe('a finding that is moved by key', () => {
  const groups = groupFindings(all, byGroup);
  const place = (group: number, ids: readonly string[], key: string) =>
    keyedPlace({ findings: all, grouping: 'group', groups }, groups[group]!, ids, key);

  it.each([
    ['down in its group', 0, ['1'], 'ArrowDown', { beforeId: '3', group: 'Using' }],
    ['up in its group', 0, ['2'], 'ArrowUp', { beforeId: '1', group: 'Using' }],
    ['on into the next group', 0, ['2'], 'ArrowDown', { beforeId: '3', group: 'Asking' }],
    ['back into the group before', 1, ['3'], 'ArrowUp', { beforeId: '4', group: 'Using' }],
    ['nowhere above the first', 0, ['1'], 'ArrowUp', null],
    ['nowhere by another key', 0, ['1'], 'ArrowLeft', null],
  ])('goes %s', (_, group, ids, key, expected) => {
    expect(place(group, ids, key)).toEqual(expected);
  });

  it('keeps its own group where groups are made by something else', () => {
    const headings = [{ key: 'high', title: 'High' }];
    const high = groupFindings([one, { ...two, group: 'Using' }], { ...byGroup, grouping: 'priority', headings });
    expect(keyedPlace({ findings: all, grouping: 'priority', groups: high }, high[0]!, ['1'], 'ArrowDown')).toEqual({
      beforeId: '3',
      group: 'Using',
    });
  });
});

describe('the filter of findings', () => {
  it.each([
    ['', ['1', '2', '3', '4']],
    ['lost', ['1']],
    ['huiying', ['2']],
    ['remote voice', ['3']],
    ['mei', ['1']],
    ['nothing of the kind', []],
    ['Straße', ['3', '4']],
    ['asking strasse', ['3', '4']],
    ['lost strasse', []],
  ])('“%s” leaves %j', (filter, ids) => {
    const quoting = new Map([['strasse', new Set(['3', '4'])]]);
    expect(filterFindings(all, filter, quoting).map(({ id }: Finding) => id)).toEqual(ids);
  });
});
