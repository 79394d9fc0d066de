import { expect, it } from 'vitest';
import { questionVisits } from '../../../../src-main/shared/domain/question-visits.ts';

const turn = (at: number | null, questionId: string | null) => ({ at, questionId });

it('a question is visited while turns answer it or none', () => {
  const turns = [turn(0, null), turn(10, 'a'), turn(20, null), turn(25, 'a'), turn(null, 'b'), turn(50, 'a')];
  expect(questionVisits(turns)).toEqual([
    { questionId: 'a', since: 10, turns: 2 },
    { questionId: 'b', since: null, turns: 1 },
    { questionId: 'a', since: 50, turns: 1 },
  ]);
});
