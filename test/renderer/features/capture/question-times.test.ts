import { describe, expect, it } from 'vitest';
import type { CapturedTurn } from '../../../../src-main/shared/contract/capture.ts';
import { questionVisits } from '../../../../src-main/shared/domain/question-visits.ts';
import { questionHeads, questionTimes } from '../../../../src-renderer/features/capture/question-times.ts';

const turn = (at: number, questionId: string | null): CapturedTurn => ({
  start: at,
  end: at + 1,
  text: '',
  participantId: 'anna',
  speaker: 'Anna',
  at,
  marks: [],
  codes: [],
  questionId,
  typed: '',
});
const turns = [turn(0, null), turn(10, 'a'), turn(20, 'a'), turn(25, null), turn(30, 'b'), turn(50, 'a')];

describe('the times of questions', () => {
  it('run from the first turn that answers to the next question, all visits together', () => {
    const times = questionTimes(questionVisits(turns), null, 60);
    expect(times.get('a')).toEqual({ spent: 30, turns: 3 });
    expect(times.get('b')).toEqual({ spent: 20, turns: 1 });
  });

  it('count from the jump to a question that has no turn yet', () => {
    const times = questionTimes(questionVisits(turns), { questionId: 'c', since: 55 }, 60);
    expect(times.get('c')).toEqual({ spent: 5, turns: 0 });
    expect(times.get('a')?.spent).toBe(25);
  });
});

it('heads stand where the question changes, not where a turn answers none', () => {
  expect([...questionHeads(turns)]).toEqual([1, 4, 5]);
});
