import type { FindingState } from '../../src-main/shared/contract/findings.ts';

/** Words that stand at one place of a document, coded or not; ` … ` stands for what is between their two ends. */
export interface SampleEvidence {
  readonly quote: string;
  /** As it is shown, where it is shortened or needs a clarification. */
  readonly excerpt?: string;
}

export interface SampleFinding {
  readonly title: string;
  readonly text: string;
  readonly recommendation: string;
  readonly priority: 'high' | 'medium' | 'low';
  readonly state: FindingState;
  readonly severity?: number;
  readonly frequency?: number;
  readonly group: string;
  readonly tags: readonly string[];
  /** Names. */
  readonly personas: readonly string[];
  /** By the keys of their codes. */
  readonly stages: readonly string[];
  readonly evidence: readonly (string | SampleEvidence)[];
  readonly against: readonly (string | SampleEvidence)[];
}

const askers = 'Whoever has to ask the public';
const team = 'The team with a deadline';
const timing = 'When and whom to ask';
const staying = 'What keeps people going';

export const findings: readonly SampleFinding[] = [
  {
    title: 'What is tried late costs the best idea',
    text:
      'Both groups learned their decisive limit after they had made up their minds. The design team opened the cost sheet in its last meeting and had to ' +
      'give up voice recognition, the feature it had talked about most; a ministry put a badly worded question to the public and frightened others off. ' +
      'Neither lacked knowledge: the price and the wording could have been had earlier.',
    recommendation:
      'Bring the limits to the first meeting: a cost sheet with rough figures, and a small pretest of every question before it goes to the public.',
    priority: 'high',
    state: 'final',
    severity: 3,
    frequency: 3,
    group: timing,
    tags: ['pretest', 'costs'],
    personas: [askers, team],
    stages: ['asking', 'settling'],
    evidence: [
      {
        quote: 'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
        excerpt:
          'See, it woulda been handy to have this [the cost sheet] at the beginning. … [I]t might have influenced our choice.',
      },
      "if we'd seen the marketing before the initial specification was put out … a d little different,",
      {
        quote: '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。',
        excerpt:
          '如果政府很有權威，不能隨便變更議題，那是不是先拋一個小小民調的前測，看看反應如何，……不會有那麼大的誤解，且把後面的都嚇到了。',
      },
      '公開喬事情，一開始就把利害關係人抓進來、一開始就讓他們回應民眾的感受，進而做出承諾。',
    ],
    against: ["Because we've got decisions that we would have made that we weren't didn't feel able to make."],
  },
  {
    title: 'People give more when an answer comes back',
    text:
      'Taking part is a gift of attention, and it is kept up by answers, not by votes. The team was content although its favourite feature was dropped, because each idea had been ' +
      'taken seriously. Participants of the focus group ask for the same from government: a commitment before the question, a response while the discussion runs, a reason when nothing is done.',
    recommendation:
      'Promise a response before asking, name who gives it and by when, and answer too when a proposal is not taken up.',
    priority: 'high',
    state: 'final',
    severity: 3,
    frequency: 4,
    group: staying,
    tags: ['answer', 'commitment'],
    personas: [askers],
    stages: ['discussing', 'answering'],
    evidence: [
      '我花一小時寫一封信，會希望看信的人不要已讀不回。',
      'I liked the fact that we could say an idea … no one felt like shot down,',
      "And I've certainly felt heard, listened to … adjust our remit where necessary.",
      '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
      '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。',
    ],
    against: ['我準備很多資料，不見得有耐心來看，大家給的關注太少'],
  },
  {
    title: 'What lies between units belongs to nobody until someone carries it',
    text:
      'The remote control is nobody’s product and the issue that touches three ministries is nobody’s issue. In both texts good solutions are known and stay where they are. ' +
      'What moves them is a person with the standing to call on others and enough trust on both sides, and such people are few.',
    recommendation:
      'Name a mediator for each question that crosses units, give the role time and a mandate, and keep public records from which the next one can learn.',
    priority: 'medium',
    state: 'review',
    severity: 4,
    frequency: 3,
    group: staying,
    tags: ['mandate', '部会'],
    personas: [askers],
    stages: ['settling'],
    evidence: [
      "the remote control isn't the product which they're trying to ship.",
      '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
      '大家都不做，最後就會變成某一單位心不甘情不願的做。',
      {
        quote: 'mediator這樣的角色很缺 … 擴散mediation的精神。',
        excerpt: 'mediator這樣的角色很缺，……是要想辦法讓這個環境可以創造出更多品質好的mediator',
      },
    ],
    against: [
      '距離遠的部會反而比較願意彼此公開立場，越靠近的反而比較難',
      '每個部會、處室都有自己的帳號，我們會cue不同部會來',
    ],
  },
  {
    title: 'Whoever is absent is taken to agree',
    text:
      'What is heard comes from those who are there: on the web, in the room, in the research. Both groups know that others are missing, and count them all the same. ' +
      'The design team drops a battery *because* no customer had mentioned it; the officials ask whether those who never come online are a majority.',
    recommendation: [
      'Say beside each number who could not be in it, and choose the way of asking by those whom it concerns:',
      '',
      '- online where all who are concerned live online,',
      '- in person, or through those who speak for them, where they do not.',
    ].join('\n'),
    priority: 'medium',
    state: 'review',
    severity: 3,
    frequency: 2,
    group: timing,
    tags: ['representation'],
    personas: [askers, team],
    stages: ['asking'],
    evidence: [
      '很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。',
      '就比較不適合用vTaiwan來討論，因為大部分的利害關係人是對網路陌生的',
      'What I feel is, customers never said anything about the battery.',
      '民眾不關心我的議題怎麼來參與？變成都只是特定團隊來談。',
    ],
    against: [
      '但目的不是投票，而是聽大家的聲音，讓機關做綜合性的評量。',
      "it incorporates current fashion trends, now that's particularly in relation to our market research findings",
    ],
  },
  {
    title: 'A scale makes a team trust its own verdict',
    text:
      'The team rates its own product on seven points and averages what it gave itself. The bias is named in passing, laughed at, and kept. ' +
      'So far this is one meeting; whether others do the same is open.',
    recommendation: '',
    priority: 'low',
    state: 'draft',
    severity: 1,
    group: '',
    tags: ['evaluation'],
    personas: [team],
    stages: [],
    evidence: [
      "We're going to use a seven point scale, where one is true and seven is false.",
      "I do realise that we might be being fairly biased, 'cause it is our product,",
    ],
    against: [],
  },
  {
    title: 'Customers want to talk to their remote control',
    text: 'Dropped: it is the team’s wish. Nobody in the material says that a customer asked for it.',
    recommendation: '',
    priority: 'low',
    state: 'dropped',
    group: '',
    tags: [],
    personas: [],
    stages: [],
    evidence: [
      'We could do the voice recognition for, you know, business class or something, you know, like an upgraded version.',
    ],
    against: [],
  },
];
