import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastLikeness } from '../../../../src-main/shared/domain/find-answers.ts';
import { questionLikeness } from '../../../../src-main/shared/domain/question-likeness.ts';

const english = [
  'How does your experience as a software engineer affect how you perform your duties?',
  'Will people wear masks outside in the hot summer?',
  'How can kids get involved in programming?',
  'Do you like science fiction?',
  'What do you eat for breakfast?',
  'Why?',
];
const chinese = [
  '當了政委之後，生活跟以前最大的不同是什麼？',
  '平常工作使用哪些 device，平板、電腦還是手機？',
  '小學的時候有沒有辛苦的經驗？',
  '您平常喜歡吃什麼早餐？',
];

/** The question that is likest, where it is likely at all. */
function asked(questions: readonly string[], text: string): string | null {
  const likenesses = questionLikeness(questions)(text);
  const best = Math.max(...likenesses);
  return best >= leastLikeness ? questions[likenesses.indexOf(best)]! : null;
}

// As they were asked in the interviews of test/fixtures and their like.
describe('questionLikeness', () => {
  it.each([
    ['Does your experience as a software engineer affect how you perform your duty? I wonder.', 0],
    ['It’s going to be very hot outside, like Japan in the summer. Are people worried about wearing masks?', 1],
    ['Next question. I think it’s about teaching. What is the best way to get kids involved in programming?', 2],
    ['Speaking of other stuff, there’s a question. DO YOU LIKE SCIENCE FICTION? There’s a lot these days.', 3],
  ])('knows which question is asked by %s', (text, index) => {
    expect(asked(english, text)).toBe(english[index]);
  });

  it.each([
    ['當政委後，唐政委的生活跟以前最大的不同是？', 0],
    ['現在問到device，一個是平板、一個是電腦，也有手機？', 1],
    ['那時候有什麼辛苦的經驗？', 2],
  ])('knows which Chinese question is asked by %s', (text, index) => {
    expect(asked(chinese, text)).toBe(chinese[index]);
  });

  it.each([
    [english, 'Do you eat it?'],
    [english, 'Why?'],
    [english, 'Can you elaborate on that?'],
    [english, 'Right. What smartphones and computers do you use?'],
    [chinese, '喜歡這個工作style嗎？'],
    [chinese, '為什麼？'],
    [chinese, '所以是跨部會的團隊？'],
    [chinese, ''],
  ])('takes none of %j for what is asked by “%s”', (questions, text) => {
    expect(asked(questions, text)).toBeNull();
  });

  it('takes a question of grammar alone where it is said as it stands', () => {
    expect(asked(['How are you?'], 'Hello. How are you?')).toBe('How are you?');
    expect(asked(['How are you?'], 'How are they?')).toBeNull();
  });

  it('lies between 0 and 1, and is 1 for the question itself', () => {
    const line = fc.array(fc.constantFrom('bus', 'why', 'the', '車站', '等待', 'stop'), { minLength: 1, maxLength: 8 });
    const text = line.map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), text, (questions, said) => {
        questionLikeness(questions)(said).forEach((one) => {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(1 + 1e-9);
        });
        const own = questionLikeness(questions)(`${questions[0]!} car`)[0]!;
        const itself = questionLikeness(questions)(questions[0]!)[0]!;
        expect(itself).toBeGreaterThanOrEqual(own - 1e-9);
      }),
    );
  });
});
