import type { DebriefKind } from '../../src-main/shared/contract/debriefs.ts';

/** Words of one place of a document; ` … ` stands for what is between its two ends. */
type Quote = string;

export interface SampleNotes {
  readonly keyMoments: readonly Quote[];
  readonly followUps: readonly Quote[];
  /** Who agreed or disagreed with it, by the name in the transcript; their words are near in the text. */
  readonly responses: readonly {
    readonly quote: Quote;
    readonly agrees?: readonly string[];
    readonly disagrees?: readonly string[];
  }[];
  readonly items: readonly { readonly kind: DebriefKind; readonly text: string; readonly quotes: readonly Quote[] }[];
}

/** What was noticed in the design team's meeting. */
export const meetingNotes: SampleNotes = {
  keyMoments: [
    'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
    "I don't like to say it, but if you take away the voice recognition, then you've got it.",
    "Because we've got decisions that we would have made that we weren't didn't feel able to make.",
  ],
  followUps: [
    'What I feel is, customers never said anything about the battery.',
    "the remote control isn't the product which they're trying to ship.",
    "We see it in mobile phones a lot … innovations in that that people don't really want.",
  ],
  responses: [
    {
      quote: 'if we each did give our own individual rating, and we could take an average at the end.',
      agrees: ['Project Manager', 'Industrial Designer'],
    },
    {
      quote: 'What I feel is, customers never said anything about the battery.',
      agrees: ['Industrial Designer', 'Marketing'],
    },
    {
      quote:
        'We could do the voice recognition for, you know, business class or something, you know, like an upgraded version.',
      agrees: ['Marketing', 'Industrial Designer', 'User Interface'],
    },
    {
      quote: "I don't see why we have to sell it for twenty five Euros now … willing to pay more for better product.",
      disagrees: ['Marketing'],
    },
    { quote: "the remote control isn't the product which they're trying to ship.", agrees: ['Marketing'] },
    {
      quote: "And I've certainly felt heard, listened to … adjust our remit where necessary.",
      agrees: ['Industrial Designer', 'User Interface'],
    },
  ],
  items: [
    {
      kind: 'finding',
      text: 'The costs come last, and undo what was decided first.',
      quotes: [
        'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
        "I don't like to say it, but if you take away the voice recognition, then you've got it.",
      ],
    },
    {
      kind: 'finding',
      text: 'Everybody felt heard in the room; the specification from outside was not open to anybody.',
      quotes: [
        "And I've certainly felt heard, listened to … adjust our remit where necessary.",
        "Because we've got decisions that we would have made that we weren't didn't feel able to make.",
      ],
    },
    {
      kind: 'surprise',
      text: 'What customers did not say counts as evidence.',
      quotes: ['What I feel is, customers never said anything about the battery.'],
    },
    {
      kind: 'change',
      text: 'Observe the first meeting, too: what was asked of customers was settled there.',
      quotes: [
        'the collection of the criteria, as we saw in our previous meeting … marketing strategy of our company.',
      ],
    },
  ],
};

/** 焦點座談中記下的。 */
export const groupNotes: SampleNotes = {
  keyMoments: [
    '我花一小時寫一封信，會希望看信的人不要已讀不回。',
    'mediator這樣的角色很缺 … 擴散mediation的精神。',
    '大家都不做，最後就會變成某一單位心不甘情不願的做。',
  ],
  followUps: [
    '很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。',
    '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
    '民眾不關心我的議題怎麼來參與？變成都只是特定團隊來談。',
  ],
  responses: [
    { quote: '公務員太多了，培訓要做好很難大規模。', agrees: ['潘國才'] },
    { quote: '會建議不要寫定單位名稱，說明要做的事情本質就好', disagrees: ['潘國才'] },
    {
      quote: '請大家來討論政策，是要大家捐出一些注意力，要邀請上萬人，每人捐出5-10秒。',
      agrees: ['陳泉錫'],
    },
    { quote: '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。', agrees: ['羅佩琪'] },
    { quote: '像 Uber 做過一次，Airbnb 看了先前的紀錄，很快就學會如何有效互動。', agrees: ['羅佩琪'] },
  ],
  items: [
    {
      kind: 'finding',
      text: '没有回音，比不采纳更让人却步。',
      quotes: [
        '我花一小時寫一封信，會希望看信的人不要已讀不回。',
        '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
      ],
    },
    {
      kind: 'finding',
      text: '议题一跨部门就停下：人人都看见，没有人接手。',
      quotes: [
        '大家都不做，最後就會變成某一單位心不甘情不願的做。',
        '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
      ],
    },
    {
      kind: 'surprise',
      text: '越靠近的部门，越难公开立场。',
      quotes: ['距離遠的部會反而比較願意彼此公開立場，越靠近的反而比較難'],
    },
    {
      kind: 'change',
      text: '下一场请来不上网的人：他们是被谈论最多、也最少开口的。',
      quotes: ['很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。'],
    },
  ],
};

/** What the usability test left; its marks were typed while it was held. */
export const testItems: SampleNotes['items'] = [
  {
    kind: 'finding',
    text: 'The page asks who people are before it says what it asks them: two of three stop there.',
    quotes: ['It wants my ID number before it shows me the question', 'I would have stopped there'],
  },
  {
    kind: 'finding',
    text: '交上去却没有回执，等于没有交。',
    quotes: ['交上去了吗？它没有说', 'Mine did not say so either', '先告诉我：要多久，谁会看，什么时候回'],
  },
  {
    kind: 'finding',
    text: 'Answers are there, and nobody finds them.',
    quotes: [
      'four hundred titles, sorted by number',
      'Here is the reply: eleven pages, and none of them says what changed',
    ],
  },
  {
    kind: 'surprise',
    text: '“諮詢”被读成了反方向：以为是要自己去问。',
    quotes: ['“諮詢”是什么意思？是我问他们，还是他们问我？'],
  },
  {
    kind: 'surprise',
    text: 'One answer to one comment changed the tone about the whole page.',
    quotes: ['They did answer, one by one! I did not expect that'],
  },
  {
    kind: 'change',
    text: 'Ask for the closing date as a task of its own, before the comment.',
    quotes: ['There is no date on the cards'],
  },
];
