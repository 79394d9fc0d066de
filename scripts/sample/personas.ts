import type { PersonaTrait } from '../../src-main/shared/contract/personas.ts';
import { groups, moderator } from './people.ts';

interface SamplePersona {
  readonly name: string;
  readonly summary: string;
  /** All participants of this group belong to it, but those named. */
  readonly group: string;
  readonly without: readonly string[];
  readonly traits: readonly {
    readonly kind: PersonaTrait['kind'];
    readonly text: string;
    /** Quotes of coded passages. */
    readonly evidence: readonly string[];
  }[];
}

export const personas: readonly SamplePersona[] = [
  {
    name: 'Whoever has to ask the public',
    summary:
      'Has been told to consult the public on the web, and would like to do it well. Knows the ministries from within, ' +
      'and how far an answer has to travel before anyone may give it.',
    group: groups.group,
    without: [moderator],
    traits: [
      {
        kind: 'quote',
        text: '大家都不做，最後就會變成某一單位心不甘情不願的做。',
        evidence: ['大家都不做，最後就會變成某一單位心不甘情不願的做。'],
      },
      {
        kind: 'goal',
        text: 'Hear people rather than count their votes',
        evidence: ['但目的不是投票，而是聽大家的聲音，讓機關做綜合性的評量。'],
      },
      {
        kind: 'goal',
        text: 'Leave something behind from which the next one can learn',
        evidence: [
          '讓未來想要仿效的政府單位、想要參與的民眾有前例可循，這件事也很重要。',
          '希望有好的案例，可以被參考模仿學習。',
        ],
      },
      {
        kind: 'frustration',
        text: 'Is handed a question without its reasons',
        evidence: ['承辦人不知道為何上層要指派這件事情。'],
      },
      {
        kind: 'frustration',
        text: 'Has too few people, and does it badly for that',
        evidence: ['人力不足，業務量已繁重，趕鴨子上架反而做出的溝通粗糙，引來更多民怨'],
      },
      {
        kind: 'need',
        text: 'Somebody who may speak without having decided',
        evidence: [
          '政府在社群裡被要求要立即回應民眾談話，但誰能代表該機關來說話？',
          '這角色不一定是政府的人(但也可是政府人員) … 但不表示該意見已經是個決定。',
        ],
      },
      {
        kind: 'behaviour',
        text: 'Hesitates as soon as a second ministry is concerned',
        evidence: ['只要涉及跨部會，即便是民眾關心或有興趣的，但部會就會很猶豫，因缺少一個有效的協調機制。'],
      },
    ],
  },
  {
    name: 'The team with a deadline',
    summary:
      'Four disciplines that must settle one product before the meeting ends. They like each other’s ideas, and learn ' +
      'late what these cost.',
    group: groups.meeting,
    without: [],
    traits: [
      {
        kind: 'quote',
        text: "I don't like to say it, but if you take away the voice recognition, then you've got it.",
        evidence: ["I don't like to say it, but if you take away the voice recognition, then you've got it."],
      },
      {
        kind: 'goal',
        text: 'Make something that is unlike all others',
        evidence: [
          "And finally that's how we put the fashion back into electronics,",
          "But shape and colours, that's something we shouldn't comprimi",
        ],
      },
      {
        kind: 'frustration',
        text: 'Learns the limit when the choice is made',
        evidence: ['See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.'],
      },
      {
        kind: 'frustration',
        text: 'Finds that it was decided elsewhere',
        evidence: ["Because we've got decisions that we would have made that we weren't didn't feel able to make."],
      },
      {
        kind: 'need',
        text: 'The market and the costs before the specification',
        evidence: ["if we'd seen the marketing before the initial specification was put out … a d little different,"],
      },
      {
        kind: 'behaviour',
        text: 'Takes up every idea, and turns none down rudely',
        evidence: ['I liked the fact that we could say an idea … no one felt like shot down,'],
      },
    ],
  },
];
