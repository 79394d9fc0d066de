import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fewestDifferences } from '../../../../src-main/shared/domain/fewest-differences.ts';
import type { SharedRun } from '../../../../src-main/shared/domain/shared-run.ts';

const numbers = (letters: string) => Int32Array.from(letters, (letter) => letter.codePointAt(0)!);
const shared = (before: string, after: string) =>
  fewestDifferences(numbers(before), numbers(after), 100)?.map(({ before: start, length }) =>
    before.slice(start, start + length),
  );

it('finds what two lists share', () => {
  expect(shared('the cat sat', 'the cats at')).toEqual(['the cat', 's', 'at']);
  expect(shared('same', 'same')).toEqual(['same']);
  expect(shared('', 'new')).toEqual([]);
});

it('finds nothing where there are more differences than it may look for', () => {
  expect(fewestDifferences(numbers('abcdef'), numbers('uvwxyz'), 11)).toBeNull();
  expect(fewestDifferences(numbers('abcdef'), numbers('fedcba'), 9)).toBeNull();
  expect(fewestDifferences(numbers('abcdef'), numbers('fedcba'), 10)).toHaveLength(1);
});

/** How many tokens two lists share at most, by the textbook's table. */
function longestShared(before: Int32Array, after: Int32Array): number {
  const start: readonly number[] = Array.from({ length: after.length + 1 }, () => 0);
  const row = (above: readonly number[], token: number) =>
    after.reduce<number[]>(
      (found, other, index) => [
        ...found,
        token === other ? above[index]! + 1 : Math.max(above[index + 1]!, found[index]!),
      ],
      [0],
    );
  return before.reduce<readonly number[]>(row, start)[after.length]!;
}

const list = fc.array(fc.nat({ max: 5 }), { maxLength: 30 }).map((tokens) => Int32Array.from(tokens));
const tokensOf = (tokens: Int32Array, place: 'before' | 'after', runs: readonly SharedRun[]) =>
  runs.flatMap((run) => [...tokens.subarray(run[place], run[place] + run.length)]);
const isInOrder = (place: 'before' | 'after', runs: readonly SharedRun[]) =>
  runs.every((run, index) => index === 0 || runs[index - 1]![place] + runs[index - 1]!.length <= run[place]);

it('keeps as many tokens as can be kept, in the order of both', () => {
  fc.assert(
    fc.property(list, list, (before, after) => {
      const runs = fewestDifferences(before, after, 60)!;
      expect(tokensOf(before, 'before', runs)).toEqual(tokensOf(after, 'after', runs));
      expect(isInOrder('before', runs) && isInOrder('after', runs)).toBe(true);
      expect(tokensOf(before, 'before', runs)).toHaveLength(longestShared(before, after));
    }),
    { numRuns: 3_000 },
  );
});
