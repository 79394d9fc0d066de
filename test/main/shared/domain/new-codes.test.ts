import fc from 'fast-check';
import { expect, it } from 'vitest';
import { newCodesBySession } from '../../../../src-main/shared/domain/new-codes.ts';
import { sumUpTries, tryDuration } from '../../../../src-main/shared/domain/sum-up-tasks.ts';

it('finds each code new once, in the first session that has it', () => {
  const sessions = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e')).map((codeIds) => ({ codeIds })));
  fc.assert(
    fc.property(sessions, (all) => {
      const gains = newCodesBySession(all);
      const found = gains.flatMap(({ newCodeIds }) => newCodeIds);
      expect(new Set(found).size).toBe(found.length);
      expect(new Set(found)).toEqual(new Set(all.flatMap(({ codeIds }) => codeIds)));
      expect(gains.at(-1)?.total ?? 0).toBe(found.length);
    }),
  );
});

it('sums up the tries at a task: outcomes, the median of those that ended, assists', () => {
  const task = { questionId: 'q', outcome: null, assists: 1 } as const;
  const tries = [
    { ...task, startedAt: 1_000, endedAt: 4_000, outcome: 'success' as const },
    { ...task, startedAt: 0, endedAt: 9_000, outcome: 'failure' as const },
    { ...task, startedAt: 0, endedAt: null },
  ];
  expect(sumUpTries(tries)).toEqual({ success: 1, partial: 0, failure: 1, median: 6_000, assists: 3 });
  expect(sumUpTries([]).median).toBeNull();
  expect(tryDuration({ startedAt: 5, endedAt: 2 })).toBe(0);
});
