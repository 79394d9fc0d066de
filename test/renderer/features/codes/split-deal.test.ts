import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deal, freshDeal, partsOf, takeBack } from '../../../../src-renderer/features/codes/split-deal.ts';
import type { Choice } from '../../../../src-renderer/features/codes/split-deal.ts';

const ids = ['a', 'b', 'c', 'd'];
const dealAll = (choices: readonly Choice[]) => choices.reduce((dealt, choice) => deal(dealt, ids, choice), freshDeal);

describe('dealing', () => {
  it('goes on to the next passage, and after the last to the first that was left out', () => {
    const skipped = deal({ ...freshDeal, at: 2 }, ids, 0);
    expect(skipped.at).toBe(3);
    expect(deal(skipped, ids, 1).at).toBe(0);
    expect(dealAll([0, 1, 'stays', 0]).at).toBe(4);
  });

  it('leaves out targets that got nothing, and what stays', () => {
    const { choices } = dealAll([1, 'stays', 1, 2]);
    expect(partsOf([{ id: 'x' }, { path: ['New', 'Code'] }, null], choices)).toEqual([
      { code: { path: ['New', 'Code'] }, codingIds: ['a', 'c'] },
    ]);
  });

  it('is taken back as it was done', () => {
    const choice = fc.oneof(fc.nat({ max: 2 }), fc.constant('stays' as const));
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 3 }), choice, (before, last) => {
        const dealt = dealAll(before);
        expect(takeBack(deal(dealt, ids, last), ids)).toEqual(dealt);
      }),
    );
  });

  it('has nothing to take back at first', () => {
    expect(takeBack(freshDeal, ids)).toEqual(freshDeal);
  });
});
