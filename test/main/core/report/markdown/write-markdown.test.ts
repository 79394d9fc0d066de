import fc from 'fast-check';
import { Marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../../src-main/core/report/markdown/write-markdown.ts';
import { writableText } from '../../../../../src-main/core/report/writable-text.ts';
import type { QuoteNode, ReportDocument, ReportNode } from '../../../../../src-main/shared/domain/report-document.ts';
import { elementsNamed, elementsOf, readHtml, wordsOf } from '../../../../helpers/read-html.ts';
import { reportExample } from '../../../../helpers/report-example.ts';
import { resources } from '../../../../helpers/report-resources.ts';
import { makeBoard, makeJourney } from '../../figures/sample-figure.ts';

async function write(changes: Partial<ReportDocument> = {}): Promise<string> {
  const { bytes } = await writeMarkdown({ ...reportExample, ...changes }, resources, () => {});
  return new TextDecoder().decode(bytes);
}

// An instance of its own: the window's dialect is told to the one that all share.
const ordinary = new Marked();
const render = (markdown: string) =>
  readHtml(ordinary.parse(markdown, { async: false, gfm: true }).replaceAll(/<br ?\/?>/gu, '\n'));
const squeeze = (text: string) => text.replaceAll(/\s+/gu, ' ').trim();

const partOf = (...nodes: readonly ReportNode[]) => [
  { blockId: 'one', kind: 'text', isAcross: false, startsPage: true, nodes },
];
const quote = reportExample.parts[1]!.nodes.find((node): node is QuoteNode => node.kind === 'quote')!;
const heading = (text: string): ReportNode => ({
  kind: 'heading',
  level: 1,
  anchor: 'place',
  text,
  label: null,
  number: null,
  color: null,
});

const ways: readonly (readonly [name: string, shown: string, make: (text: string) => ReportNode])[] = [
  ['a paragraph', 'p', (text) => ({ kind: 'paragraph', tone: 'body', spans: [{ text }] })],
  [
    'bold words',
    'p',
    (text) => ({ kind: 'paragraph', tone: 'body', spans: [{ text: '在' }, { text, isBold: true }, { text: '后' }] }),
  ],
  [
    'a quote',
    'blockquote',
    (text) => ({ ...quote, text, speaker: null, document: '', place: '', target: null, side: null }),
  ],
  ['a heading', 'h2', heading],
  ['a turn', 'p', (text) => ({ kind: 'turn', speaker: null, place: '', spans: [{ text }] })],
  [
    'a list',
    'li',
    (text) => ({ kind: 'list', isOrdered: false, items: [[{ kind: 'paragraph', tone: 'body', spans: [{ text }] }]] }),
  ],
  [
    'a cell',
    'td',
    (text) => ({
      kind: 'table',
      description: '',
      columns: [{ head: 'a', align: 'left', weight: 1 }],
      rows: [[{ spans: [{ text }] }]],
    }),
  ],
];

const hostile = [
  '# no heading',
  '- no list',
  '1. no list',
  '+ no',
  '> no quote',
  '    no code',
  '```\nno fence',
  '*a* _b_ **c** `d` ~~e~~ [f](g) ![h](i) <b>j</b> &amp; &#65;',
  'a | b\n--- | ---',
  'title\n===',
  '***',
  '[x]: http://example.org',
  'http://example.org www.example.org me@example.org',
  'trailing\\',
  'two  \nlines',
  '<!-- x',
  '<script>alert(1)</script>',
  '$x$ @ref #set page(1)',
  'قال مرحبا \u202eabc',
  '“重点。”',
  '\ud800 \u0000 \u0007',
] as const;

describe('a report as Markdown', () => {
  it('has every kind of node', async () => {
    const text = await write();
    await expect(text).toMatchFileSnapshot('report-example.md');
  });

  it('leads from each link to a place that is there', async () => {
    const html = render(await write());
    const ids = elementsOf(html).flatMap(({ attributes: { id } }) => id ?? []);
    const links = elementsNamed(html, 'a').flatMap(({ attributes: { href } }) => href ?? []);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it('puts sources in notes where the report does', async () => {
    const text = await write({ sources: 'footnote' });
    expect(text).toContain('nobody tells me anything.[^1]');
    expect(text).toContain('[^1]: P1, 34 · Interview 1 · 4:10 · [In the transcript](#passage-one)');
  });

  it('tells a board as lists and a journey as a table', async () => {
    const figure = (data: ReturnType<typeof makeBoard> | ReturnType<typeof makeJourney>): ReportNode => ({
      kind: 'figure',
      anchor: data.kind,
      caption: '',
      figure: data,
    });
    const html = render(
      await write({ parts: partOf(figure(makeBoard(['Hear us', '有回应'])), figure(makeJourney(['I wait.']))) }),
    );
    expect(elementsNamed(html, 'li').map(wordsOf)).toEqual(['Hear us', '有回应']);
    expect(elementsNamed(html, 'th').map(wordsOf)).toEqual(['', 'Awareness', '考慮', 'Use']);
    expect(squeeze(wordsOf(elementsNamed(html, 'table')[0]!))).toContain('“I wait.” Ana');
  });

  it.each(ways.flatMap(([name, shown, make]) => hostile.map((text) => ({ name, shown, make, text }))))(
    'shows $text as text: $name',
    async ({ shown, make, text }) => {
      const html = render(await write({ parts: partOf(make(text)) }));
      expect(squeeze(wordsOf(elementsNamed(html, shown)[0]!))).toContain(squeeze(writableText(text)));
      expect(elementsNamed(html, 'script')).toEqual([]);
    },
  );

  it.each(ways)('shows any words as they are: %s', async (_name, shown, make) => {
    const sign = fc.constantFrom(...'*_`~[]()<>#+-=.!|&;:\\/ \n\t1ab。“”汉@$^{}"\'');
    const words = fc.array(fc.oneof({ weight: 5, arbitrary: sign }, fc.string({ unit: 'grapheme', maxLength: 3 })), {
      maxLength: 24,
    });
    await fc.assert(
      fc.asyncProperty(words, async (pieces) => {
        const text = `a${pieces.join('')}`;
        const html = render(await write({ parts: partOf(make(text)) }));
        expect(squeeze(wordsOf(elementsNamed(html, shown)[0]!))).toContain(squeeze(writableText(text)));
      }),
      { numRuns: 200 },
    );
  });
});
