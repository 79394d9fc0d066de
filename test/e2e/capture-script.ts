/** What happens in the room, in its order: a turn that is typed, an answer of others to it, or another question. */
export type Happening = Turn | Response | { readonly go: 'next' | string };

interface Turn {
  /** The key of who speaks. */
  readonly by: string;
  readonly typed: string;
  /** What stands in the document; where nothing is said, what was typed. */
  readonly words?: string;
  readonly codes?: readonly string[];
  readonly marks?: readonly string[];
  /** Written through an input method. */
  readonly composed?: true;
}

interface Response {
  readonly says: '+' | '-';
  readonly who: readonly string[];
}

export const room = ['Anna Weber', 'Ben Osei', 'Carla Ruiz', 'David', 'Emma', 'Farid', '陈雅', '李明'] as const;
export const moderator = 'Moderator';
/** Their keys, in the order of the seats. */
export const signs: readonly string[] = ['0', '1', '2', '3', '4', '5', '6', '7', '8'];

export const guide = {
  name: 'People who ride',
  sections: [
    {
      name: 'Getting here',
      questions: [
        { text: 'How did you get here today?', minutes: 5 },
        { text: 'When did you last take a bus?', minutes: 5 },
      ],
    },
    {
      name: 'Waiting',
      questions: [
        { text: 'What do you do while you wait?', minutes: 10 },
        { text: '车晚点的时候会怎么样？', minutes: 10, code: { path: ['晚点'] } },
        { text: 'Anything else?', minutes: 5 },
      ],
    },
  ],
};
export const questions: readonly string[] = guide.sections.flatMap((section) =>
  section.questions.map(({ text }) => text),
);
const [gettingHere, , , late] = questions;

export const happenings: readonly Happening[] = [
  { by: '0', typed: 'Welcome, and thank you for coming.' },
  { by: '1', typed: 'Thank you.' },
  { go: 'next' },
  { by: '0', typed: 'How did you get here today?' },
  {
    by: '1',
    typed: 'By bus, it took forty minutes !! #time',
    words: 'By bus, it took forty minutes',
    codes: ['time'],
    marks: ['key-moment'],
  },
  { says: '+', who: ['2', '5'] },
  {
    by: '2',
    typed: 'Same bus as @1 but one later',
    words: 'Same bus as @Anna Weber but one later',
    marks: ['addresses'],
  },
  {
    by: '3',
    typed: 'I walked, because I never trust the plan ??',
    words: 'I walked, because I never trust the plan',
    marks: ['follow-up'],
  },
  { says: '-', who: ['4'] },
  { by: '4', typed: 'The plan is fine on my line' },
  {
    by: '5',
    typed: 'Fine? *laughs* It is a novel #trust',
    words: 'Fine? [laughs] It is a novel',
    codes: ['trust'],
    marks: ['non-verbal'],
  },
  { says: '+', who: ['1', '3', '6'] },
  { by: '6', typed: 'I came by bike today' },
  { by: '4', typed: 'Then you do not know it #trust', words: 'Then you do not know it', codes: ['trust'] },
  {
    by: '6',
    typed: 'I know it well enough to cycle !!',
    words: 'I know it well enough to cycle',
    marks: ['key-moment'],
  },
  { by: '2', typed: 'What?! You cycle in the rain?' },
  { by: '6', typed: 'Every day. 365 days #weather', words: 'Every day. 365 days', codes: ['weather'] },
  { by: '1', typed: '2 of my neighbours do it too' },
  { by: '3', typed: 'Not me #weather #trust', words: 'Not me', codes: ['weather', 'trust'] },
  { by: '0', typed: 'And who of you has a car?' },
  { by: '5', typed: 'We share one #"shared car"', words: 'We share one', codes: ['shared car'] },
  { by: '4', typed: 'I have one, in the garage' },
  { says: '-', who: ['6'] },
  { by: '1', typed: 'No car. No money #cost', words: 'No car. No money', codes: ['cost'] },
  {
    by: '2',
    typed: 'It is the parking that costs #cost ??',
    words: 'It is the parking that costs',
    codes: ['cost'],
    marks: ['follow-up'],
  },
  { says: '+', who: ['1'] },
  { by: '3', typed: 'And the time to find it #time', words: 'And the time to find it', codes: ['time'] },
  { by: '0', typed: 'Let us go on in Chinese' },
  { go: '晚点' },
  { by: '7', typed: '等车的时候我总是很着急。', composed: true },
  {
    by: '8',
    typed: '站牌上写着五分钟，结果等了二十分钟！！',
    words: '站牌上写着五分钟，结果等了二十分钟',
    marks: ['key-moment'],
    composed: true,
  },
  { says: '+', who: ['7'] },
  {
    by: '7',
    typed: '*叹气*没有人告诉我们为什么 #信息',
    words: '［叹气］没有人告诉我们为什么',
    codes: ['信息'],
    marks: ['non-verbal'],
    composed: true,
  },
  { by: '8', typed: '手机上的时间也不准 #信息', words: '手机上的时间也不准', codes: ['信息'], composed: true },
  { says: '-', who: ['7'] },
  { by: '7', typed: '我的手机是准的。', composed: true },
  { by: '8', typed: '那你用的是哪个软件？？', words: '那你用的是哪个软件', marks: ['follow-up'], composed: true },
  { by: '7', typed: '公交公司自己的。', composed: true },
  { by: '0', typed: '大家都装了吗？', composed: true },
  { by: '8', typed: '我没有装。', composed: true },
  {
    by: '7',
    typed: '装了也没用，@李明 说得对',
    words: '装了也没用，@李明 说得对',
    marks: ['addresses'],
    composed: true,
  },
  { by: '8', typed: '下雨的时候更糟 #weather', words: '下雨的时候更糟', codes: ['weather'], composed: true },
  { says: '+', who: ['7', '1'] },
  { by: '7', typed: '冬天最难受。', composed: true },
  { by: '8', typed: '我冬天就不坐了。', composed: true },
  { by: '7', typed: '那你怎么办？', composed: true },
  { by: '8', typed: '走路，四十分钟。', composed: true },
  { by: '7', typed: '真厉害！', composed: true },
  { by: '0', typed: 'Thank you all' },
  { by: '7', typed: '谢谢，再见。', composed: true },
];

export interface ExpectedTurn {
  readonly speaker: string;
  readonly text: string;
  readonly question: string | null;
  readonly codes: readonly string[];
  readonly marks: readonly string[];
  readonly agrees: readonly string[];
  readonly disagrees: readonly string[];
}

export const nameOf = (sign: string): string => (sign === '0' ? moderator : room[Number(sign) - 1]!);

/** What the script says that the notes hold. */
export function expectedTurns(): readonly ExpectedTurn[] {
  const turns: ExpectedTurn[] = [];
  let question: string | null = null;
  for (const happening of happenings) {
    if ('go' in happening) question = happening.go === 'next' ? gettingHere! : late!;
    else if ('says' in happening) turns.push(answered(turns.pop()!, happening));
    else turns.push(said(happening, question));
  }
  return turns;
}

function said({ by, typed, words = typed, codes = [], marks = [] }: Turn, asked: string | null): ExpectedTurn {
  const question = by === '0' ? null : asked;
  const ofQuestion = question === late ? ['晚点'] : [];
  return {
    speaker: nameOf(by),
    text: words,
    question,
    codes: [...codes, ...ofQuestion].toSorted(),
    marks: marks.toSorted(),
    agrees: [],
    disagrees: [],
  };
}

const answered = (turn: ExpectedTurn, { says, who }: Response): ExpectedTurn => ({
  ...turn,
  [says === '+' ? 'agrees' : 'disagrees']: who.map(nameOf).toSorted(),
});

/** How many turns of a person carry a code, as `code · person: turns`; those with none are left out. */
export function expectedRainbow(): readonly string[] {
  const counts = new Map<string, number>();
  for (const { codes, speaker } of expectedTurns().filter((turn) => turn.speaker !== moderator)) {
    for (const code of codes) counts.set(`${code} · ${speaker}`, (counts.get(`${code} · ${speaker}`) ?? 0) + 1);
  }
  return [...counts].map(([cell, count]) => `${cell}: ${count}`).toSorted();
}
