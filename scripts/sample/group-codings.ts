import type { SampleCoding } from './sample-coding.ts';

/** 焦點座談：使用者參與公共政策。 */
export const groupCodings: readonly SampleCoding[] = [
  {
    codes: ['understanding'],
    quote: '請大家來討論政策，是要大家捐出一些注意力，要邀請上萬人，每人捐出5-10秒。',
    memo: '“捐出注意力”：把公众的时间当作礼物，而不是义务。',
  },
  {
    codes: ['heard'],
    quote: '我花一小時寫一封信，會希望看信的人不要已讀不回。',
    weight: 90,
    valence: -1,
    isExample: true,
  },
  {
    codes: ['heard'],
    quote: '如果大家花更多時間，我們就會花更多時間。先有這樣的commitment，會讓大家覺得這是值得投注心力的事。',
    valence: 1,
  },
  {
    codes: ['understanding'],
    quote: '給他們跟決策者手中同樣的資料，社群才有辦法跟我們做出相同level上的決策。',
  },
  {
    codes: ['understanding'],
    quote: '用視覺化的方式來處理，一分鐘才能懂的東西變成5秒鐘可以懂。',
    valence: 1,
    isExample: true,
  },
  {
    codes: ['heard', 'understanding'],
    quote: '如果只是給出資料而沒有搭配公民參與，那只是說服，不是溝通。',
    valence: -1,
  },
  {
    codes: ['mediator'],
    quote: '每一個fellow都可以當mediator … 一個人進去不可能對所有人完全中立。',
    memo: '中介者的两难：要被双方接纳，又很难完全中立。',
  },
  { codes: ['early'], quote: '及早提供給社群，社群才能協助折衷出方案。' },
  {
    codes: ['mandate'],
    quote: '承辦人不知道為何上層要指派這件事情。',
    valence: -1,
  },
  { codes: ['boundaries', 'mandate'], quote: '之所以vTaiwan可以 call 得動各部會，是因為政府內有蔡政委在。' },
  { codes: ['representation'], quote: '就比較不適合用vTaiwan來討論，因為大部分的利害關係人是對網路陌生的' },
  {
    codes: ['heard'],
    quote: '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
  },
  { codes: ['learning', 'means'], quote: '公務員太多了，培訓要做好很難大規模。' },
  { codes: ['mediator'], quote: 'mediator這樣的角色很缺 … 擴散mediation的精神。', valence: -1, isExample: true },
  {
    codes: ['representation'],
    quote: '很多議題的主要民眾不見得常常上網來看資料，但是是要被關心的人。',
    weight: 75,
    isExample: true,
    memo: '与设计会议的“数据怎么说”相对：这里问的是数据里没有谁。',
  },
  {
    codes: ['mandate'],
    quote: '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
    valence: -1,
    isExample: true,
  },
  {
    codes: ['mediator'],
    quote: '這角色不一定是政府的人(但也可是政府人員) … 但不表示該意見已經是個決定。',
  },
  { codes: ['criteria', 'representation'], quote: '網路投票的時候是不是票票等值，要考慮。' },
  {
    codes: ['boundaries'],
    quote: '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
    isExample: true,
  },
  {
    codes: ['mandate'],
    quote: '部會就會很猶豫，因缺少一個有效的協調機制。例如家暴問題 … 政府雖知道這個問題，卻束手無策。',
    valence: -2,
  },
  {
    codes: ['early'],
    quote: '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。',
    valence: -1,
    memo: '“寵物稅”的教训：先问怎么问。与设计会议里“一开始就该有成本表”是同一种后见之明。',
  },
  { codes: ['boundaries'], quote: '大家都不做，最後就會變成某一單位心不甘情不願的做。', valence: -2 },
  { codes: ['understanding'], quote: '沒有高品質inform就沒有高品質的討論' },
  { codes: ['early'], quote: '「該拋什麼問題來讓民眾諮詢」本身就可以是一個前導議題，徵詢民眾意見。', isExample: true },
  { codes: ['boundaries'], quote: '距離遠的部會反而比較願意彼此公開立場，越靠近的反而比較難' },
  { codes: ['representation'], quote: '民眾不關心我的議題怎麼來參與？變成都只是特定團隊來談。', valence: -1 },
  { codes: ['heard'], quote: '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。', valence: 1 },
  { codes: ['heard'], quote: '但目的不是投票，而是聽大家的聲音，讓機關做綜合性的評量。' },
  {
    codes: ['means'],
    quote: '人力不足，業務量已繁重，趕鴨子上架反而做出的溝通粗糙，引來更多民怨',
    valence: -2,
    isExample: true,
  },
  { codes: ['learning'], quote: '希望有好的案例，可以被參考模仿學習。' },
  {
    codes: ['heard', 'early'],
    quote: '公開喬事情，一開始就把利害關係人抓進來、一開始就讓他們回應民眾的感受，進而做出承諾。',
  },
  { codes: ['learning'], quote: '像 Uber 做過一次，Airbnb 看了先前的紀錄，很快就學會如何有效互動。', isExample: true },
  { codes: ['learning'], quote: '讓未來想要仿效的政府單位、想要參與的民眾有前例可循，這件事也很重要。' },
];
