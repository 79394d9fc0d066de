/** Invented for the sample, as are the people in it: three try a consultation page, one after another, and talk. */
export const usabilitySession = {
  name: 'Usability test 1',
  date: '2026-03-02T16:00',
  place: 'Room 3',
  facilitator: 'Lin Mei',
  people: ['Ines Duarte', 'Tom Keller', '周敏'],
} as const;

export const usabilityQuestions = {
  decided: 'When was something decided for you without you in the room?',
  cameBack: 'What came back to you, and in what form?',
  comment: 'Find a topic that is open for comment, and leave one.',
  closed: '找到一个已经结束的议题，看看意见后来怎么样了。',
} as const;
type Question = keyof typeof usabilityQuestions;

type Happening = Said | Tried;

interface Said {
  /** The session's clock. */
  readonly at: string;
  readonly by: string;
  /** As it is typed, with its marks. */
  readonly typed: string;
  /** Of these words of it: how bad the problem is. */
  readonly problem?: { readonly words: string; readonly severity: 2 | 3 | 4 };
  /** From here on; null: none of the guide. */
  readonly asked?: Question | null;
}

interface Tried {
  readonly at: string;
  readonly until: string;
  readonly by: string;
  readonly task: Question;
  readonly outcome: 'success' | 'partial' | 'failure';
  readonly assists: number;
}

const [ines, tom, min] = usabilitySession.people;
const lead = usabilitySession.facilitator;

export const usabilityScript: readonly Happening[] = [
  {
    at: '0:05',
    by: lead,
    typed: 'Thank you for coming. Three of you and one laptop: you take turns, and the others may speak up.',
  },
  { at: '0:20', by: lead, typed: 'When was something decided for you without you in the room?', asked: 'decided' },
  { at: '0:31', by: ines, typed: 'They moved our bus stop. I learned it at the stop !! #谁的声音算数' },
  { at: '0:48', by: tom, typed: '+ Same with our school yard: a sign, and it was done' },
  { at: '1:05', by: min, typed: '小区改停车位，公告贴在楼下，我上夜班，看到的时候已经结束了 #谁的声音算数' },
  { at: '1:30', by: lead, typed: 'And what came back to you?', asked: 'cameBack' },
  { at: '1:36', by: tom, typed: 'A number. I wrote in, and I got a ticket number *laughs* !! #回执' },
  { at: '1:50', by: ines, typed: '+ I would have taken a number. I got nothing at all' },
  { at: '2:02', by: min, typed: '我没写过，写了有谁看？ ？？' },
  { at: '2:15', by: tom, typed: '- @周敏 Somebody reads it. Nobody answers, that is the thing' },
  {
    at: '2:40',
    by: lead,
    typed: 'Ines, please find a topic that is open for comment, and leave one.',
    asked: 'comment',
  },
  { at: '2:58', by: ines, typed: 'Four tabs, all of them called something with policy. I take the second. No.' },
  {
    at: '3:30',
    by: ines,
    typed: 'Which of these are still open? There is no date on the cards #看得懂',
    problem: { words: 'There is no date on the cards', severity: 3 },
  },
  {
    at: '4:20',
    by: ines,
    typed: 'It wants my ID number before it shows me the question !! #谁的声音算数',
    problem: { words: 'It wants my ID number before it shows me the question', severity: 4 },
  },
  { at: '2:45', until: '5:05', by: ines, task: 'comment', outcome: 'partial', assists: 1 },
  { at: '5:10', by: tom, typed: '+ I would have stopped there' },
  {
    at: '5:52',
    by: tom,
    typed: 'Ah, the closing date is at the bottom, below the comments #看得懂',
    problem: { words: 'the closing date is at the bottom', severity: 2 },
  },
  { at: '6:40', by: tom, typed: 'Three lines, and sent. That was easy once I was in.' },
  { at: '5:30', until: '7:05', by: tom, task: 'comment', outcome: 'success', assists: 0 },
  {
    at: '7:45',
    by: min,
    typed: '字太小，图又要点开才看得清 #看得懂',
    problem: { words: '图又要点开才看得清', severity: 2 },
  },
  {
    at: '8:30',
    by: min,
    typed: '“諮詢”是什么意思？是我问他们，还是他们问我？ ！！ #看得懂',
    problem: { words: '“諮詢”是什么意思', severity: 3 },
  },
  {
    at: '9:40',
    by: min,
    typed: '交上去了吗？它没有说 ？？ #回执',
    problem: { words: '它没有说', severity: 4 },
  },
  { at: '9:52', by: ines, typed: '+ Mine did not say so either #回执' },
  { at: '7:20', until: '10:10', by: min, task: 'comment', outcome: 'failure', assists: 2 },
  { at: '10:30', by: lead, typed: '请各位再找一个已经结束的议题，看看意见后来怎么样了。', asked: 'closed' },
  {
    at: '11:15',
    by: tom,
    typed: '“Closed” gives me four hundred titles, sorted by number',
    problem: { words: 'four hundred titles, sorted by number', severity: 3 },
  },
  { at: '12:20', by: tom, typed: 'Here is the reply: eleven pages, and none of them says what changed !!' },
  { at: '10:40', until: '12:30', by: tom, task: 'closed', outcome: 'partial', assists: 1 },
  {
    at: '13:40',
    by: min,
    typed: '*叹气*找不到，我不找了',
    problem: { words: '找不到', severity: 3 },
  },
  { at: '12:45', until: '14:00', by: min, task: 'closed', outcome: 'failure', assists: 1 },
  { at: '14:50', by: ines, typed: 'If you know the title it takes ten seconds *shrugs*' },
  { at: '15:05', by: ines, typed: 'They did answer, one by one! I did not expect that !!' },
  { at: '14:10', until: '15:20', by: ines, task: 'closed', outcome: 'success', assists: 0 },
  { at: '15:28', by: tom, typed: '- One by one, yes, but only to those who had given a name ？？' },
  { at: '15:40', by: lead, typed: 'What would you change first?', asked: null },
  { at: '15:50', by: min, typed: '先告诉我：要多久，谁会看，什么时候回 ！！ #回执 #"Being heard"' },
  { at: '16:05', by: tom, typed: '+' },
  { at: '16:08', by: ines, typed: '+' },
  { at: '16:20', by: lead, typed: 'Thank you. 谢谢。' },
];
