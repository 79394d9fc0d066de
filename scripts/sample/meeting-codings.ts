import type { SampleCoding } from './sample-coding.ts';

/** The design team's meeting. ` … ` stands for the words between the two ends of a passage. */
export const meetingCodings: readonly SampleCoding[] = [
  { codes: ['early'], quote: 'Me and William worked on a prototype' },
  {
    codes: ['distinction'],
    quote:
      "Um the um wide choice of colours and sort of patterns, so you've got you've got a lot of customisation with it.",
  },
  {
    codes: ['means'],
    quote: "it did actually say on the email … so we presumed that they'd also be quite cheap.",
    weight: 80,
    memo: 'The price of voice recognition is presumed here and found wrong when the costs are added up: the turning point of the meeting.',
  },
  {
    codes: ['understanding'],
    quote: 'the bottom screen would just contain the standard buttons … things to that effect.',
  },
  { codes: ['distinction'], quote: "And finally that's how we put the fashion back into electronics," },
  {
    codes: ['criteria'],
    quote: 'This stage of the evaluation is really for us as a team to evaluate … from our market research.',
  },
  {
    codes: ['evidence'],
    quote: 'the collection of the criteria, as we saw in our previous meeting … marketing strategy of our company.',
  },
  {
    codes: ['criteria'],
    quote: "We're going to use a seven point scale, where one is true and seven is false.",
    isExample: true,
  },
  {
    codes: ['criteria', 'heard'],
    quote: 'if we each did give our own individual rating, and we could take an average at the end.',
    memo: 'From one agreed rating to one each: small, but it changes who is heard.',
  },
  { codes: ['criteria'], quote: "I do realise that we might be being fairly biased, 'cause it is our product," },
  {
    codes: ['evidence'],
    quote:
      "it incorporates current fashion trends, now that's particularly in relation to our market research findings",
  },
  {
    codes: ['evidence', 'understanding'],
    quote: 'the very use of a remote control … how do you minimise that on such a small device?',
  },
  {
    codes: ['criteria'],
    quote: "We've got our our we've got the highest rating of meeting … the minimisation of repetitive strain injury.",
  },
  {
    codes: ['early', 'means'],
    quote: 'See, it woulda been handy to have this at the beginning. Um it might have influenced our choice.',
    weight: 90,
    valence: -1,
    memo: 'Said while the cost sheet is opened for the first time. Compare the “pretest” in the focus group.',
  },
  {
    codes: ['tradeoff'],
    quote: 'If we moved away from our much loved idea of a kinetic battery … would that make a huge difference?',
  },
  {
    codes: ['evidence', 'tradeoff'],
    quote: 'What I feel is, customers never said anything about the battery.',
    isExample: true,
    memo: 'What customers did not say is used as evidence. Would the research have asked about it?',
  },
  { codes: ['distinction'], quote: "But shape and colours, that's something we shouldn't comprimi" },
  {
    codes: ['tradeoff'],
    quote: "I don't like to say it, but if you take away the voice recognition, then you've got it.",
    weight: 80,
    valence: -1,
    isExample: true,
  },
  {
    codes: ['tradeoff'],
    quote:
      'We could do the voice recognition for, you know, business class or something, you know, like an upgraded version.',
  },
  {
    codes: ['means', 'evidence'],
    quote: "I don't see why we have to sell it for twenty five Euros now … willing to pay more for better product.",
  },
  {
    codes: ['mandate'],
    quote: "If we if we're working to head office specifications … as a result of the meetings.",
  },
  {
    codes: ['distinction'],
    quote: 'our object is so distinctive that that in itself is gonna make it easier to locate',
  },
  {
    codes: ['mandate'],
    quote: "Because we've got decisions that we would have made that we weren't didn't feel able to make.",
    memo: 'Creativity ends where the specification begins, in the project manager’s own words.',
  },
  {
    codes: ['heard'],
    quote: "And I've certainly felt heard, listened to … adjust our remit where necessary.",
    valence: 2,
  },
  {
    codes: ['heard'],
    quote: 'there was uh very constructive feedback by everybody. … true cohesive teamwork.',
    valence: 2,
  },
  {
    codes: ['heard'],
    quote: 'I feel that everyone was listened to and all the points that were raised seem to have been sorted out',
    valence: 1,
  },
  {
    codes: ['early'],
    quote: "if we'd seen the marketing before the initial specification was put out … a d little different,",
  },
  {
    codes: ['heard'],
    quote: 'I liked the fact that we could say an idea … no one felt like shot down,',
    valence: 2,
  },
  {
    codes: ['means'],
    quote: "I think we probably woulda used the outer email system more … if we'd been separated more.",
  },
  { codes: ['learning'], quote: "It's really borrowing from other areas … things from other areas in," },
  {
    codes: ['boundaries'],
    quote: "the remote control isn't the product which they're trying to ship.",
    weight: 70,
    memo: 'A thing that falls between products, as an issue falls between ministries in the focus group.',
  },
  {
    codes: ['distinction'],
    quote:
      "if you could have something that's a proper funky thing, a funky item that's individual, individual to you,",
    isExample: true,
  },
  {
    codes: ['learning'],
    quote: "We see it in mobile phones a lot … innovations in that that people don't really want.",
  },
  {
    codes: ['tradeoff'],
    quote: "it woulda been handy to have this at the beginning. … Right, what's happening with the electronics?",
  },
];
