export interface SampleFinding {
  readonly title: string;
  readonly text: string;
  readonly recommendation: string;
  readonly priority: 'high' | 'medium' | 'low';
  /** Quotes of the codings whose passages are the evidence, in order. */
  readonly evidence: readonly string[];
}

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
    evidence: [
      'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
      "if we'd seen the marketing before the initial specification was put out … a d little different,",
      '如果政府很有權威，不能隨便變更議題 … 且把後面的都嚇到了。',
      '「該拋什麼問題來讓民眾諮詢」本身就可以是一個前導議題，徵詢民眾意見。',
      '公開喬事情，一開始就把利害關係人抓進來、一開始就讓他們回應民眾的感受，進而做出承諾。',
    ],
  },
  {
    title: 'People give more when an answer comes back',
    text:
      'Taking part is a gift of attention, and it is kept up by answers, not by votes. The team was content although its favourite feature was dropped, because each idea had been ' +
      'taken seriously. Participants of the focus group ask for the same from government: a commitment before the question, a response while the discussion runs, a reason when nothing is done.',
    recommendation:
      'Promise a response before asking, name who gives it and by when, and answer too when a proposal is not taken up.',
    priority: 'high',
    evidence: [
      '我花一小時寫一封信，會希望看信的人不要已讀不回。',
      'I liked the fact that we could say an idea … no one felt like shot down,',
      "And I've certainly felt heard, listened to … adjust our remit where necessary.",
      '但就算不採納，可能也要檢討為何民眾會有這樣的疑問？',
      '政府聽到了聲音而不只是在其他討論區發牢騷，這樣民眾會更願意提供他的想法。',
    ],
  },
  {
    title: 'What lies between units belongs to nobody until someone carries it',
    text:
      'The remote control is nobody’s product and the issue that touches three ministries is nobody’s issue. In both texts good solutions are known and stay where they are. ' +
      'What moves them is a person with the standing to call on others and enough trust on both sides, and such people are few.',
    recommendation:
      'Name a mediator for each question that crosses units, give the role time and a mandate, and keep public records from which the next one can learn.',
    priority: 'medium',
    evidence: [
      "the remote control isn't the product which they're trying to ship.",
      '只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。',
      '大家都不做，最後就會變成某一單位心不甘情不願的做。',
      'mediator這樣的角色很缺 … 擴散mediation的精神。',
    ],
  },
];
