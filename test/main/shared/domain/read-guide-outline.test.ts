import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutlineLines } from '../../../../src-main/shared/domain/outline-lines.ts';
import { printGuide } from '../../../../src-main/shared/domain/print-guide.ts';
import { readGuideOutline } from '../../../../src-main/shared/domain/read-guide-outline.ts';

const read = (text: string) => readGuideOutline(readOutlineLines(text));
/** A guide in short: its name, then each section with its questions. */
const inShort = (text: string) => {
  const { name, sections } = read(text);
  return [name, ...sections.map((section) => [section.name, ...section.questions.map((question) => question.text)])];
};

const markdown = `# Remote control (60 min)

Read out the consent form.

## Warm-up (10 min)

- Tell me about yourself (5 min)
  - Family?
  - Probe: Work?
- What is on **your** desk?

## Using it

1. How do you find it
   when it is lost? (5–8 min) {Need/Find it}
   - Stimulus: Card A
2. What would you change — 3 minutes
`;

const chinese = `一、热身（5分钟）
1、请介绍一下自己？
2、平时怎么上班（约10分钟）
追问：多久？
二、体验
• 车坏了怎么办？
    展示：照片
`;

describe('readGuideOutline', () => {
  it('reads headings, questions, probes, stimuli, minutes and codes of Markdown', () => {
    const plain = { minutes: null, codePath: null, probes: [], stimuli: [] };
    expect(read(markdown)).toEqual({
      name: 'Remote control (60 min)',
      sections: [
        { name: '', minutes: null, questions: [{ ...plain, text: 'Read out the consent form.' }] },
        {
          name: 'Warm-up',
          minutes: 10,
          questions: [
            { ...plain, text: 'Tell me about yourself', minutes: 5, probes: ['Family?', 'Work?'] },
            { ...plain, text: 'What is on your desk?' },
          ],
        },
        {
          name: 'Using it',
          minutes: null,
          questions: [
            {
              text: 'How do you find it when it is lost?',
              minutes: 8,
              codePath: ['Need', 'Find it'],
              probes: [],
              stimuli: ['Card A'],
            },
            { ...plain, text: 'What would you change', minutes: 3 },
          ],
        },
      ],
    });
  });

  it('reads a Chinese guide without a sign of Markdown', () => {
    const plain = { minutes: null, codePath: null, probes: [], stimuli: [] };
    expect(read(chinese).sections).toEqual([
      {
        name: '一、热身',
        minutes: 5,
        questions: [
          { ...plain, text: '请介绍一下自己？' },
          { ...plain, text: '平时怎么上班', minutes: 10, probes: ['多久？'] },
        ],
      },
      { name: '二、体验', minutes: null, questions: [{ ...plain, text: '车坏了怎么办？', stimuli: ['照片'] }] },
    ]);
  });

  it.each([
    ['lines alone', 'Who are you?\nWhat else?', ['', ['', 'Who are you?', 'What else?']]],
    ['bullets alone', '- Who?\n  - Why?\n- What?', ['', ['', 'Who?', 'What?']]],
    ['a title and blocks', 'Guide\n\nWarm-up\nWho?\n\nMain\nWhat?', ['Guide', ['Warm-up', 'Who?'], ['Main', 'What?']]],
    ['three indents', 'Start\n  Who?\n    Sure?\nEnd\n  Why?', ['', ['Start', 'Who?'], ['End', 'Why?']]],
    ['underlined headings', 'Guide\n=====\n\nStart\n-----\nQ1: Who?\nQ2. Why?', ['Guide', ['Start', 'Who?', 'Why?']]],
    ['bold headings', '**Start**\nWelcome.\n**End**\nWho?', ['', ['Start', 'Welcome.'], ['End', 'Who?']]],
    ['one heading', '# Guide\n- Who?', ['Guide', ['', 'Who?']]],
    ['headings of one level', '# One\n- Who?\n# Two\n- Why?', ['', ['One', 'Who?'], ['Two', 'Why?']]],
    ['questions as headings', '# G\n## Start\n### Who?\n- Sure?', ['G', ['Start', 'Who?', 'Sure?']]],
    ['an empty section', '# G\n## Start\n## End\n- Why?', ['G', ['Start'], ['End', 'Why?']]],
    ['numbered lines', '(1) Who?\n（2）Why?\n③ How?', ['', ['', 'Who?', 'Why?', 'How?']]],
    ['nothing', ' \n\n', ['']],
  ])('takes %s', (_what, text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it.each([
    ['Why? (5 min)', 'Why?', 5],
    ["Why? (5')", 'Why?', 5],
    ['为什么？（5 分钟）', '为什么？', 5],
    ['為什麼？［約５分鐘］', '為什麼？', 5],
    ['Why? (ca. 2.5 mins)', 'Why?', 2.5],
    ['Why? 5 minutes', 'Why? 5 minutes', null],
    ['Why: 10-15 min', 'Why', 15],
    ['Why? (0 min)', 'Why? (0 min)', null],
    ['Why (in 5 min steps)?', 'Why (in 5 min steps)?', null],
    ['(5 min)', '(5 min)', null],
  ])('reads the minutes of “%s”', (line, text, minutes) => {
    expect(read(line).sections[0]!.questions[0]).toMatchObject({ text, minutes });
  });

  it.each(['- Task: Find the stop. (3 min)', '1. task 2：Find the stop. (3 min)', '• 任务：Find the stop.（3 分钟）'])(
    'takes as a task what says that it is one: %s',
    (line) => {
      const task = { text: 'Find the stop.', minutes: 3, codePath: null, probes: [], stimuli: [], kind: 'task' };
      expect(read(line).sections).toMatchObject([{ questions: [task] }]);
    },
  );

  it('takes the word alone as a question', () => {
    expect(read('- Task:\n- What is the task?').sections[0]!.questions.map(({ kind }) => kind)).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('breaks a line that is far too long, and loses none of it', () => {
    const [section] = read(`- ${'word '.repeat(900).trim()}`).sections;
    const words = section!.questions.flatMap(({ text }) => text.split(' '));
    expect(words.join('').length).toBe(3600);
    expect(section!.questions.every(({ text }) => text.length <= 1000)).toBe(true);
  });
});

const words = fc
  .array(fc.constantFrom('you', 'bus', 'why', 'colour', '车站', '等待', 'it'), { minLength: 1, maxLength: 6 })
  .map((list) => `${list.join(' ')}?`);
const minutes = fc.option(fc.integer({ min: 1, max: 600 }).map((tenths) => tenths / 4));
const question = fc.record(
  {
    text: words,
    minutes,
    codePath: fc.option(fc.array(fc.constantFrom('Need', 'A/B', '需要'), { minLength: 1, maxLength: 3 })),
    probes: fc.array(words, { maxLength: 3 }),
    stimuli: fc.array(words, { maxLength: 2 }),
    kind: fc.constant('task' as const),
  },
  { requiredKeys: ['text', 'minutes', 'codePath', 'probes', 'stimuli'] },
);
const section = fc.record({ name: words, minutes, questions: fc.array(question, { maxLength: 4 }) });
const guide = fc.record({ name: words, sections: fc.array(section, { minLength: 1, maxLength: 4 }) });

describe('a guide that is printed', () => {
  it.each(['en', 'zh-CN'] as const)('is read as it was, in %s', (language) => {
    fc.assert(
      fc.property(guide, (given) => {
        expect(read(printGuide(given, language))).toEqual(given);
      }),
    );
  });
});
