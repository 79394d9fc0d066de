import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMerges, wardMerges } from '../../../../src-main/shared/domain/ward-merges.ts';
import type { Merge } from '../../../../src-main/shared/domain/ward-merges.ts';

type Points = readonly (readonly number[])[];

// Coordinates with many digits, none more likely than others: with equally near neighbours there is more than one right answer.
const coordinate = fc.noBias(fc.integer({ min: -1_000_000, max: 1_000_000 })).map((value) => value / 10_000);
const points = fc.array(fc.tuple(coordinate, coordinate, coordinate), { minLength: 2, maxLength: 12 });

const meanOf = (chosen: Points) =>
  chosen[0]!.map((_, axis) => chosen.reduce((sum, point) => sum + point[axis]!, 0) / chosen.length);

function spread(chosen: Points): number {
  const mean = meanOf(chosen);
  return chosen.reduce((sum, point) => sum + point.reduce((part, value, i) => part + (value - mean[i]!) ** 2, 0), 0);
}

/** Ward's method as he told it: of all pairs, join that which costs least. */
function naiveMerges(all: Points): Merge[] {
  let groups = all.map((_, index) => [index]);
  const merges: Merge[] = [];
  while (groups.length > 1) {
    const pairs = groups.flatMap((one, i) =>
      groups.slice(i + 1).map((other) => {
        const [a, b] = [one.map((index) => all[index]!), other.map((index) => all[index]!)];
        return { one, other, cost: spread([...a, ...b]) - spread(a) - spread(b) };
      }),
    );
    const { one, other, cost } = pairs.reduce((best, pair) => (pair.cost < best.cost ? pair : best));
    merges.push({ one: Math.min(one[0]!, other[0]!), other: Math.max(one[0]!, other[0]!), cost });
    groups = groups
      .filter((group) => group !== one && group !== other)
      .concat([[...one, ...other].sort((left, right) => left - right)])
      .sort((left, right) => left[0]! - right[0]!);
  }
  return merges;
}

describe('wardMerges', () => {
  it('joins what the naive way joins, at the same cost', () => {
    fc.assert(
      fc.property(points, (all) => {
        fc.pre(new Set(all.map(String)).size === all.length);
        const naive = naiveMerges(all);
        expect(wardMerges(all).map(({ cost }) => cost)).toEqual(naive.map(({ cost }) => expect.closeTo(cost, 3)));
      }),
      { numRuns: 200 },
    );
  });

  it('joins near ones first', () => {
    const merges = wardMerges([[0], [10], [1], [11.5], [50]]);
    expect(merges.map(({ one, other }) => [one, other])).toEqual([
      [0, 2],
      [1, 3],
      [0, 1],
      [0, 4],
    ]);
  });

  it('ends among points that are all equally far', () => {
    const corners = Array.from({ length: 40 }, (_, i) => Array.from({ length: 40 }, (_, j) => Number(i === j)));
    expect(wardMerges(corners)).toHaveLength(39);
  });

  it.each([[[]], [[[1, 2]]]])('has nothing to join in %j', (few) => {
    expect(wardMerges(few)).toEqual([]);
  });
});

describe('cutMerges', () => {
  const merges = wardMerges([[0], [10], [1], [11.5], [50]]);

  it.each([
    [1, [0, 0, 0, 0, 0]],
    [2, [0, 0, 0, 0, 1]],
    [3, [0, 1, 0, 1, 2]],
    [4, [0, 1, 0, 2, 3]],
    [5, [0, 1, 2, 3, 4]],
    [9, [0, 1, 2, 3, 4]],
  ])('leaves %i groups', (count, groups) => {
    expect(cutMerges(merges, count)).toEqual(groups);
  });
});
