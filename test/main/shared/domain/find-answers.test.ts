import { describe, expect, it } from 'vitest';
import { findAnswers, likelyAsker } from '../../../../src-main/shared/domain/find-answers.ts';

const questions = [
  { id: 'way', text: 'How did you come to the station?', probes: ['Which bus did you take?'] },
  { id: 'wait', text: 'What do you do while you wait?', probes: [] },
  { id: 'bus', text: 'What bothers you about the bus?', probes: [] },
];

/** What an interviewer says ends in “Q:”, everything else is an answer. */
const spoken = (lines: readonly string[]) =>
  lines.map((line) => ({ asks: line.startsWith('Q: '), text: line.replace('Q: ', '') }));
const found = (lines: readonly string[]) =>
  findAnswers(spoken(lines), questions).map(({ questionId, askedAt, answers }) => [questionId, askedAt, ...answers]);

describe('findAnswers', () => {
  it('gives each question the turns until the next one, whatever else is asked between', () => {
    expect(
      found([
        'Hello.',
        'Q: Welcome. So, how did you come to the station today?',
        'On foot.',
        'Q: Really? How long?',
        'An hour.',
        'It rained.',
        'Q: Thanks. And what do you do while you wait there?',
        'I read.',
      ]),
    ).toEqual([
      ['way', 1, 2, 4, 5],
      ['wait', 6, 7],
    ]);
  });

  it('keeps the probe of a question inside its answer, though another question has the same words', () => {
    const begun = ['Q: How did you come to the station?', 'Not on foot.', 'Q: Which bus did you take?', 'The 7.'];
    expect(found(begun)).toEqual([['way', 0, 1, 3]]);
  });

  it('finds a question again that was asked twice', () => {
    const lines = [
      'Q: What do you do while you wait?',
      'Read.',
      'Q: How did you come to the station?',
      'By bus.',
      'Q: Once more, what do you do while you wait?',
      'Sleep.',
    ];
    expect(found(lines)).toEqual([
      ['wait', 0, 1],
      ['way', 2, 3],
      ['wait', 4, 5],
    ]);
  });

  it('goes on with the answer where the same question is put again in other words', () => {
    const lines = ['Q: What do you do while you wait?', 'Hm?', 'Q: While you wait, what do you do?', 'Read.'];
    expect(found(lines)).toEqual([['wait', 0, 1, 3]]);
  });

  it('leaves out a question that nobody answered, and talk before the first', () => {
    expect(found(['I am Ann.', 'Q: What do you do while you wait?'])).toEqual([]);
    expect(found([])).toEqual([]);
  });

  it('says how like the turn was', () => {
    const [answer] = findAnswers(spoken(['Q: What do you do while you wait?', 'Read.']), questions);
    expect(answer!.likeness).toBeCloseTo(1);
  });
});

describe('likelyAsker', () => {
  const turn = (speakerId: string, text: string) => ({ speakerId, text });

  it('is who asks most of the questions', () => {
    const turns = [
      turn('anna', 'How did you come to the station?'),
      turn('ben', 'By bus. What do you do while you wait?'),
      turn('anna', 'I ask: what bothers you about the bus?'),
      turn('ben', 'Its smell.'),
    ];
    expect(likelyAsker(turns, questions)).toBe('anna');
  });

  it('is nobody where none of them is asked', () => {
    expect(likelyAsker([turn('anna', 'Hello.')], questions)).toBeNull();
  });
});
