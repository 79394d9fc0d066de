import { describe, expect, it } from 'vitest';
import {
  findingIdOf,
  keptSelection,
  listedGroups,
  rowKeysOf,
} from '../../../../src-renderer/features/findings/listed-rows.ts';
import { aFinding } from './a-finding.ts';

const one = aFinding({ id: '1' });
const two = aFinding({ id: '2' });
const group = (id: string, findings: readonly (typeof one)[], isDropped = false) => ({
  id,
  key: id,
  title: id,
  isDropped,
  findings,
});

describe('the rows of the list', () => {
  it('name a finding once more with its group where it stands in several', () => {
    const groups = listedGroups([group('remote', [one, two]), group('voice', [two])], new Set(), false);
    expect([...rowKeysOf(groups)]).toEqual([
      ['1', 'remote'],
      ['2', 'remote'],
      ['2 in voice', 'voice'],
    ]);
    expect(findingIdOf('2 in voice')).toBe('2');
  });

  it('are folded away where they were dropped, but never while the list is narrowed', () => {
    const groups = [group('remote', [one]), group('dropped', [two], true), group('empty', [])];
    const shown = (isFiltered: boolean, ...turned: readonly string[]) =>
      listedGroups(groups, new Set(turned), isFiltered).map(({ id, rows }) => `${id} ${rows.length}`);
    expect(shown(false)).toEqual(['remote 1', 'dropped 0']);
    expect(shown(false, 'dropped', 'remote')).toEqual(['remote 0', 'dropped 1']);
    expect(shown(true, 'remote')).toEqual(['remote 1', 'dropped 1']);
  });

  it('keep the set of selected rows as it is given, as long as they are findings', () => {
    const plain = new Set(['1', '2']);
    expect(keptSelection(plain)).toBe(plain);
    expect([...keptSelection(new Set(['1', '2 in voice']))]).toEqual(['1', '2']);
  });
});
