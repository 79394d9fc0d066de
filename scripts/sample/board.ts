interface SampleCluster {
  /** In the participants' words. */
  readonly name: string;
  /** "How might we …?" */
  readonly question?: string;
  /** The name of the cluster around it. */
  readonly within?: string;
  /** The name of the code that was made of it; a theme, where a cluster lies in it. */
  readonly code?: string;
  /** The cards: quotes of coded passages. */
  readonly quotes: readonly string[];
}

export const boardName = 'What both meetings left open';

/** Those around others come first. */
export const clusters: readonly SampleCluster[] = [
  {
    name: '“Handy to have this at the beginning”',
    quotes: [
      'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
      "if we'd seen the marketing before the initial specification was put out … a d little different,",
      '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。',
      '「該拋什麼問題來讓民眾諮詢」本身就可以是一個前導議題，徵詢民眾意見。',
      '及早提供給社群，社群才能協助折衷出方案。',
    ],
  },
  {
    name: '「不要已讀不回」',
    question: 'How might we promise an answer before we ask?',
    quotes: [
      '我花一小時寫一封信，會希望看信的人不要已讀不回。',
      '如果大家花更多時間，我們就會花更多時間。先有這樣的commitment，會讓大家覺得這是值得投注心力的事。',
      '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
      '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。',
      "And I've certainly felt heard, listened to … adjust our remit where necessary.",
      'I liked the fact that we could say an idea … no one felt like shot down,',
    ],
  },
  {
    name: '「大家都不做」',
    code: '没人接手的事',
    quotes: [
      '大家都不做，最後就會變成某一單位心不甘情不願的做。',
      '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
      '距離遠的部會反而比較願意彼此公開立場，越靠近的反而比較難',
      "the remote control isn't the product which they're trying to ship.",
    ],
  },
  {
    name: '「誰能代表該機關來說話？」',
    within: '「大家都不做」',
    quotes: [
      '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
      '這角色不一定是政府的人(但也可是政府人員) … 但不表示該意見已經是個決定。',
      "Because we've got decisions that we would have made that we weren't didn't feel able to make.",
    ],
  },
];

/** Cards in no cluster yet. */
export const looseQuotes: readonly string[] = [
  '很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。',
  'What I feel is, customers never said anything about the battery.',
  "I do realise that we might be being fairly biased, 'cause it is our product,",
];

/** Dots of an anonymous round: the quotes for which each of four people voted. */
export const votes: readonly (readonly string[])[] = [
  ['我花一小時寫一封信，會希望看信的人不要已讀不回。', '大家都不做，最後就會變成某一單位心不甘情不願的做。'],
  [
    '我花一小時寫一封信，會希望看信的人不要已讀不回。',
    'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
  ],
  [
    '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
    '我花一小時寫一封信，會希望看信的人不要已讀不回。',
  ],
  [
    'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
    '大家都不做，最後就會變成某一單位心不甘情不願的做。',
  ],
];
