import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, composeChanges, invertChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { changesOf, editOf } from '../../../helpers/random-edit.ts';

const change = (from: number, to: number, insert: string) => ({ from, to, insert });

describe('applyChanges', () => {
  it.each([
    ['nothing', [], 'one two'],
    ['words typed', [change(3, 3, ' and')], 'one and two'],
    ['words taken out', [change(3, 7, '')], 'one'],
    ['several at once', [change(0, 1, 'O'), change(4, 4, 'a '), change(6, 7, 'O')], 'One a twO'],
  ])('makes %s', (_name, changes, after) => {
    expect(applyChanges('one two', changes)).toBe(after);
  });
});

describe('invertChanges', () => {
  it('leads back from any edit', () => {
    fc.assert(
      fc.property(editOf(), ({ before, changes }) => {
        const after = applyChanges(before, changes);
        const inverse = invertChanges(before, changes);
        expect(applyChanges(after, inverse)).toBe(before);
        expect(invertChanges(after, inverse)).toEqual(changes);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('composeChanges', () => {
  it.each([
    ['typing on', [change(3, 3, 'a')], [change(4, 4, 'b')], [change(3, 3, 'ab')]],
    ['taking back', [change(3, 3, 'abc')], [change(4, 6, '')], [change(3, 3, 'a')]],
    ['two places', [change(0, 0, 'a')], [change(9, 9, 'b')], [change(0, 0, 'a'), change(8, 8, 'b')]],
    ['over an insert', [change(3, 3, 'ab')], [change(2, 6, '')], [change(2, 4, '')]],
  ])('makes one edit of two: %s', (_name, first, second, both) => {
    expect(composeChanges(first, second)).toEqual(both);
  });

  it('does at once what two edits do one after the other', () => {
    const twoEdits = editOf().chain((edit) =>
      changesOf(applyChanges(edit.before, edit.changes)).map((second) => ({ ...edit, second })),
    );
    fc.assert(
      fc.property(twoEdits, ({ before, changes, second }) => {
        const both = composeChanges(changes, second);
        expect(applyChanges(before, both)).toBe(applyChanges(applyChanges(before, changes), second));
        expect(both.every(({ from, to }, index) => from <= to && (both[index - 1]?.to ?? -1) < from)).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
