import { usabilityQuestions } from './usability-script.ts';

/** What the study is after, and how; written for Motif. */
export const studyWords = {
  objectives: [
    'Who is heard when a group decides for people who are not in the room, and what comes back to them?',
    '',
    '- When does a group learn what it cannot do?',
    '- 谁的声音算数，谁从来没有开口？',
  ].join('\n'),
  methods: [
    'First two conversations that were recorded for other ends: one is observed, the other a focus group. Then a usability test of a consultation page, a focus group of our own, and interviews with those who said least.',
    '',
    '先读两份已有的转录，再做一场可用性测试、一场焦点小组和三次深度访谈。',
  ].join('\n'),
};

export const plannedSessions = [
  { method: 'interview', planned: 3 },
  { method: 'focus-group', planned: 2 },
  { method: 'usability-test', planned: 1 },
  { method: 'contextual-inquiry', planned: 1 },
] as const;

/** The guide of what is planned; `code` is a key of the codebook. */
export const studyGuide = {
  name: 'Taking part · 参与',
  sections: [
    {
      name: 'Warm-up',
      minutes: 10,
      questions: [
        { text: usabilityQuestions.decided, minutes: 4 },
        { text: usabilityQuestions.cameBack, minutes: 6, code: 'heard', probes: ['From whom?'] },
      ],
    },
    {
      name: '谁的声音算数',
      minutes: 20,
      questions: [
        { text: '哪些人从来没有开口？为什么？', minutes: 10, code: 'representation', probes: ['他们会从谁那里听说？'] },
        { text: '意见交出去以后，您希望收到什么？', minutes: 10, code: 'mediator' },
      ],
    },
    {
      name: 'Try it',
      minutes: 16,
      questions: [
        {
          text: usabilityQuestions.comment,
          minutes: 8,
          kind: 'task',
          stimuli: ['The consultation page, on a laptop'],
        },
        { text: usabilityQuestions.closed, minutes: 8, kind: 'task', code: 'heard' },
      ],
    },
  ],
} as const;
