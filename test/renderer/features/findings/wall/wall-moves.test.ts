import { describe, expect, it } from 'vitest';
import { shownColumns } from '../../../../../src-renderer/features/findings/wall/wall-columns.ts';
import { cardTowards, columnBeside } from '../../../../../src-renderer/features/findings/wall/wall-moves.ts';
import { aFinding } from '../a-finding.ts';

const findings = (...ids: readonly string[]) => ids.map((id) => aFinding({ id }));
const group = (id: string, ids: readonly string[], isDropped = false) => ({
  id,
  key: isDropped ? null : id,
  title: id,
  isDropped,
  findings: findings(...ids),
});
const columns = shownColumns(
  [group('a', ['1', '2', '3']), group('b', []), group('c', ['4', '5']), group('dropped', ['6'], true)],
  'group',
  new Set(),
);

describe('the keys of the wall', () => {
  it.each([
    ['1', 'a', 'ArrowDown', '2'],
    ['3', 'a', 'ArrowDown', undefined],
    ['1', 'a', 'ArrowUp', undefined],
    ['3', 'a', 'ArrowRight', '5'],
    ['5', 'c', 'ArrowLeft', '2'],
    ['5', 'c', 'ArrowRight', undefined],
    ['2', 'a', 'Home', '1'],
    ['2', 'a', 'End', '3'],
    ['9', 'a', 'ArrowDown', undefined],
  ])('from %s in %s, %s goes to %s', (findingId, columnId, key, expected) => {
    expect(cardTowards(columns, { columnId, findingId }, key)?.findingId).toBe(expected);
  });

  it('take a card to columns that are empty or folded, too', () => {
    expect(columnBeside(columns, 'a', 1)?.id).toBe('b');
    expect(columnBeside(columns, 'c', 1)).toMatchObject({ id: 'dropped', isFolded: true });
    expect(columnBeside(columns, 'a', -1)).toBeNull();
  });
});

describe('the columns of the wall', () => {
  it('show what can be said of findings, and nothing for none where there is none', () => {
    const none = { ...group('none', []), key: null };
    expect(shownColumns([group('high', []), none], 'priority', new Set()).map(({ id }) => id)).toEqual(['high']);
  });
});
