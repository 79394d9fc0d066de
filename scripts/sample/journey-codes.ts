import type { SampleTheme } from './codebook.ts';

/** What the journey's stages and touchpoints are bound to. */
export const journeyThemes: readonly SampleTheme[] = [
  {
    name: 'Course of a decision',
    definition: 'Where in the way from a question to its answer something happens.',
    whenToUse: 'Beside another code, on passages that speak of one step of the way.',
    whenNotToUse: 'Remarks on the whole of it.',
    codes: {
      asking: {
        name: 'Asking',
        definition: 'The question is set: by whom, how, and with which limits.',
        whenToUse: 'Commissions, specifications, the wording of a question.',
        whenNotToUse: 'What people are given to answer it: Informing.',
      },
      informing: {
        name: 'Informing',
        definition: 'People get what they need in order to take part.',
        whenToUse: 'Data, reports, pictures, the attention that they cost.',
        whenNotToUse: 'What comes back to them at the end: Answering.',
      },
      discussing: {
        name: 'Discussing',
        definition: 'Opinions are given, weighed and compared.',
        whenToUse: 'Who speaks, for whom, by which rules.',
        whenNotToUse: 'What is made of it: Settling.',
      },
      settling: {
        name: 'Settling',
        definition: 'Something is given up, agreed or left lying.',
        whenToUse: 'Sums, borders between units, what nobody takes on.',
        whenNotToUse: 'Reasons that are given afterwards: Answering.',
      },
      answering: {
        name: 'Answering',
        definition: 'What came of it is said, and stays as a record.',
        whenToUse: 'Responses or their lack, looking back, examples for the next one.',
        whenNotToUse: 'Responses within the discussion: Discussing.',
      },
    },
  },
  {
    name: 'Where they meet',
    definition: 'The places in which those who ask and those who are asked meet.',
    whenToUse: 'Passages about one of them by name.',
    whenNotToUse: 'The web at large.',
    codes: {
      vtaiwan: {
        name: 'vTaiwan',
        definition: '社群与政府合作的讨论平台。',
        whenToUse: '点名 vTaiwan 的片段，以及其中的案例。',
        whenNotToUse: '国发会的平台：Join。',
      },
      join: {
        name: 'Join',
        definition: '国发会的公共政策网络参与平台。',
        whenToUse: '点名 Join 的片段，以及其承办与培训。',
        whenNotToUse: '社群的平台：vTaiwan。',
      },
    },
  },
];

/** Further codes of passages that are coded already, by their quotes. */
export const furtherCodes: Readonly<Record<string, readonly string[]>> = {
  asking: [
    '承辦人不知道為何上層要指派這件事情。',
    '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。',
    '「該拋什麼問題來讓民眾諮詢」本身就可以是一個前導議題，徵詢民眾意見。',
    '民眾不關心我的議題怎麼來參與？變成都只是特定團隊來談。',
    "if we'd seen the marketing before the initial specification was put out … a d little different,",
    "If we if we're working to head office specifications … as a result of the meetings.",
  ],
  informing: [
    '請大家來討論政策，是要大家捐出一些注意力，要邀請上萬人，每人捐出5-10秒。',
    '給他們跟決策者手中同樣的資料，社群才有辦法跟我們做出相同level上的決策。',
    '用視覺化的方式來處理，一分鐘才能懂的東西變成5秒鐘可以懂。',
    '如果只是給出資料而沒有搭配公民參與，那只是說服，不是溝通。',
    '沒有高品質inform就沒有高品質的討論',
    '及早提供給社群，社群才能協助折衷出方案。',
    '如果大家花更多時間，我們就會花更多時間。先有這樣的commitment，會讓大家覺得這是值得投注心力的事。',
    'the collection of the criteria, as we saw in our previous meeting … marketing strategy of our company.',
    'Me and William worked on a prototype',
  ],
  discussing: [
    '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
    '網路投票的時候是不是票票等值，要考慮。',
    '就比較不適合用vTaiwan來討論，因為大部分的利害關係人是對網路陌生的',
    '很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。',
    '但目的不是投票，而是聽大家的聲音，讓機關做綜合性的評量。',
    '人力不足，業務量已繁重，趕鴨子上架反而做出的溝通粗糙，引來更多民怨',
    'if we each did give our own individual rating, and we could take an average at the end.',
    'I liked the fact that we could say an idea … no one felt like shot down,',
    'What I feel is, customers never said anything about the battery.',
  ],
  settling: [
    '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
    '部會就會很猶豫，因缺少一個有效的協調機制。例如家暴問題 … 政府雖知道這個問題，卻束手無策。',
    '大家都不做，最後就會變成某一單位心不甘情不願的做。',
    '距離遠的部會反而比較願意彼此公開立場，越靠近的反而比較難',
    '之所以vTaiwan可以 call 得動各部會，是因為政府內有蔡政委在。',
    'mediator這樣的角色很缺 … 擴散mediation的精神。',
    'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
    "I don't like to say it, but if you take away the voice recognition, then you've got it.",
    "Because we've got decisions that we would have made that we weren't didn't feel able to make.",
  ],
  answering: [
    '我花一小時寫一封信，會希望看信的人不要已讀不回。',
    '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
    '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。',
    '公開喬事情，一開始就把利害關係人抓進來、一開始就讓他們回應民眾的感受，進而做出承諾。',
    '希望有好的案例，可以被參考模仿學習。',
    '像 Uber 做過一次，Airbnb 看了先前的紀錄，很快就學會如何有效互動。',
    '讓未來想要仿效的政府單位、想要參與的民眾有前例可循，這件事也很重要。',
    "And I've certainly felt heard, listened to … adjust our remit where necessary.",
    'there was uh very constructive feedback by everybody. … true cohesive teamwork.',
    'I feel that everyone was listened to and all the points that were raised seem to have been sorted out',
  ],
  vtaiwan: [
    '如果大家花更多時間，我們就會花更多時間。先有這樣的commitment，會讓大家覺得這是值得投注心力的事。',
    '就比較不適合用vTaiwan來討論，因為大部分的利害關係人是對網路陌生的',
    '之所以vTaiwan可以 call 得動各部會，是因為政府內有蔡政委在。',
    '像 Uber 做過一次，Airbnb 看了先前的紀錄，很快就學會如何有效互動。',
  ],
  join: [
    '「該拋什麼問題來讓民眾諮詢」本身就可以是一個前導議題，徵詢民眾意見。',
    '但目的不是投票，而是聽大家的聲音，讓機關做綜合性的評量。',
    '人力不足，業務量已繁重，趕鴨子上架反而做出的溝通粗糙，引來更多民怨',
    '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。',
  ],
};

export const furtherCodesOf = (quote: string): readonly string[] =>
  Object.entries(furtherCodes)
    .filter(([, quotes]) => quotes.includes(quote))
    .map(([key]) => key);
