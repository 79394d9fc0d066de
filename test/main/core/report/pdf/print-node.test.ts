import { expect, it } from 'vitest';
import { keepEnd } from '../../../../../src-main/core/report/pdf/keep-end.ts';
import { keepWords } from '../../../../../src-main/core/report/pdf/keep-words.ts';
import { createLinkTargets } from '../../../../../src-main/core/report/pdf/link-targets.ts';
import { pageFrame } from '../../../../../src-main/core/report/pdf/page-frame.ts';
import { printParts } from '../../../../../src-main/core/report/pdf/print-parts.ts';
import { printSpans } from '../../../../../src-main/core/report/pdf/print-spans.ts';
import { createTextPrinter } from '../../../../../src-main/core/report/text-printer.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { makeHeading, makeQuote, makeReport, resources } from '../sample-report.ts';

const all = { has: () => true } as unknown as ReadonlySet<number>;
const printer = createTextPrinter([all]);
const noFigure = () => ({});

it('keeps the Chinese words of headings whole, and leaves English as it is', () => {
  expect(keepWords(printer.print('民众为什么不再回来')).runs).toContainEqual({ kept: '民众' });
  expect(keepWords(printer.print('Why people leave')).runs).toEqual(['Why people leave']);
});

it('keeps words and the marks beside them together, which the compiler would tear from each other', () => {
  const { runs } = keepWords(printer.print('民众不再回来：九次“座谈”。'));
  expect(runs).toEqual([{ kept: '民众' }, { kept: '不再' }, { kept: '回来：' }, '九次', { kept: '“座谈”。' }]);
});

it.each([
  ['这是很长很长的一段话，说了很多很多的事情，最后终于结束。', { kept: '结束。' }],
  ['这是很长很长的一段话，说了很多很多的事情，最后说：“我说好的。”', { kept: '好的。”' }],
])('keeps the last characters of %s together', (text, kept) => {
  expect(keepEnd(printer.print(text)).runs.at(-1)).toEqual(kept);
});

it.each([
  '短的话。',
  '这是很长很长的一段话，说了很多很多的事情，最后说：“好的。”',
  'A long sentence that ends in English words, as they do.',
  '',
])('leaves the end of “%s”', (text) => {
  expect(keepEnd(printer.print(text))).toEqual(printer.print(text));
});

it('claims each place once, and links only to places that are there', () => {
  const targets = createLinkTargets(reportExample);
  expect([targets.claim('quote-1'), targets.claim('quote-1'), targets.claim(undefined)]).toEqual([
    'quote-1',
    null,
    null,
  ]);
  expect([targets.linkTo('passage-one'), targets.linkTo('nowhere'), targets.linkTo(null)]).toEqual([
    'passage-one',
    null,
    null,
  ]);
});

it('gives places with signs of any kind a label without them', () => {
  const quote = makeQuote('x', { anchor: '"><script>' });
  expect(createLinkTargets(makeReport([quote])).claim(quote.anchor)).toMatch(/^a-[0-9a-f]+$/u);
});

it.each(['javascript:alert(1)', 'file:///etc/passwd', 'no address', `https://a.org/${'x'.repeat(3000)}`])(
  'leaves %s as words',
  (url) => {
    const targets = createLinkTargets(reportExample);
    const { spans } = printSpans([{ text: 'words', link: { kind: 'url', url } }], printer, targets);
    expect(spans[0]).not.toHaveProperty('url');
  },
);

it('names both sides where they stand under one heading, and otherwise what speaks against', () => {
  const nodes = [
    makeHeading('Both'),
    makeQuote('1', { side: 'for' }),
    makeQuote('2', { side: 'against' }),
    makeHeading('For alone'),
    makeQuote('3', { side: 'for' }),
    makeHeading('None'),
    makeQuote('4', { side: null }),
  ];
  const [, { nodes: printed = [] } = {}] = printParts(makeReport(nodes), printer, noFigure, resources.fonts);
  const quotes = printed.filter((node) => 'isNamed' in node);
  expect(quotes.map((quote) => quote.isNamed)).toEqual([true, true, false, false]);
});

it.each([
  ['a4', false, [595.28, 841.89]],
  ['letter', true, [792, 612]],
] as const)('divides a page of %s, across: %s', (paper, isAcross, size) => {
  const frame = pageFrame({ theme: 'clear', paper }, isAcross);
  expect([frame.width, frame.height]).toEqual(size);
  expect(frame.room.width).toBeCloseTo(frame.width - frame.left - frame.right);
  expect(frame.measure).toBeLessThanOrEqual(470);
});
