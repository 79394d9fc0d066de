import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findSharedRuns } from '../../../../src-main/shared/domain/find-shared-runs.ts';

const numbers = (tokens: readonly string[]) => Int32Array.from(tokens, (token) => token.codePointAt(0)!);

it('finds words that both have in the same order', () => {
  const before = [...'the quick brown fox jumps'];
  const after = [...'a quick brown cat jumps'];
  const runs = findSharedRuns(numbers(before), numbers(after), 5).map((run) =>
    before.slice(run.before, run.before + run.length).join(''),
  );
  expect(runs).toEqual([' quick brown ', ' jumps']);
});

it('takes nothing for shared that stands in one only, or crosses', () => {
  expect(findSharedRuns(numbers([...'abc']), numbers([...'xyz']), 1)).toEqual([]);
  expect(findSharedRuns(numbers([...'ab']), numbers([...'ba']), 1)).toHaveLength(1);
});

it('finds runs in order that are the same in both and never overlap', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '字'), { maxLength: 60 });
  fc.assert(
    fc.property(list, list, fc.integer({ min: 1, max: 4 }), (before, after, size) => {
      const runs = findSharedRuns(numbers(before), numbers(after), size);
      const words = (of: readonly string[], at: number, length: number) => of.slice(at, at + length);
      expect(runs.map((run) => words(before, run.before, run.length))).toEqual(
        runs.map((run) => words(after, run.after, run.length)),
      );
      const ends = runs.map((run) => [run.before + run.length, run.after + run.length]);
      const starts = [...runs.slice(1).map((run) => [run.before, run.after]), [before.length, after.length]];
      expect(ends.every(([one, other], index) => one! <= starts[index]![0]! && other! <= starts[index]![1]!)).toBe(
        true,
      );
    }),
    { numRuns: 2_000 },
  );
});
