import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRichText } from '../../../../src-main/core/report/read-rich-text.ts';
import type { ReportNode, Span } from '../../../../src-main/shared/domain/report-document.ts';

const paragraph = (...spans: Span[]): ReportNode => ({ kind: 'paragraph', tone: 'body', spans });
const plain = (text: string): ReportNode => paragraph({ text });
const list = (isOrdered: boolean, ...items: ReportNode[][]): ReportNode => ({ kind: 'list', isOrdered, items });

/** The words of nodes, each paragraph a line. */
const wordsOf = (nodes: readonly ReportNode[]): string => {
  const words = (node: ReportNode): string => {
    if (node.kind === 'paragraph') return node.spans.map(({ text }) => text).join('');
    if (node.kind === 'heading') return node.text;
    if (node.kind === 'callout') return wordsOf(node.nodes);
    return node.kind === 'list' ? node.items.map(wordsOf).join('\n') : '';
  };
  return nodes.map(words).join('\n');
};

const depthOf = (nodes: readonly ReportNode[]): number =>
  Math.max(
    0,
    ...nodes.map((node) => {
      if (node.kind === 'callout') return 1 + depthOf(node.nodes);
      return node.kind === 'list' ? 1 + Math.max(...node.items.map(depthOf)) : 0;
    }),
  );

describe('what a researcher wrote', () => {
  it.each<[string, string, ReportNode[]]>([
    ['paragraphs', 'One.\n\nTwo.', [plain('One.'), plain('Two.')]],
    ['line breaks, as in older texts', 'One\nTwo\r\nThree', [plain('One\nTwo\nThree')]],
    [
      'bold and italic words, and both',
      'a **b** *c* ***d***',
      [
        paragraph(
          { text: 'a ' },
          { text: 'b', isBold: true },
          { text: ' ' },
          { text: 'c', isItalic: true },
          { text: ' ' },
          { text: 'd', isItalic: true, isBold: true },
        ),
      ],
    ],
    [
      'emphasis beside Chinese punctuation',
      '他说**“不好”**。',
      [paragraph({ text: '他说' }, { text: '“不好”', isBold: true }, { text: '。' })],
    ],
    ['struck words and code as plain words', 'a ~~b~~ `c *d*`', [plain('a b c *d*')]],
    ['fenced code as plain words', '```js\na\n  b\n```', [plain('a\n  b')]],
    [
      'lists in lists',
      '1. a\n2. b\n   - c\n   - d',
      [list(true, [plain('a')], [plain('b'), list(false, [plain('c')], [plain('d')])])],
    ],
    ['boxes of tasks', '- [x] done', [list(false, [paragraph({ text: '[x] ' }, { text: 'done' })])]],
    ['a quotation', '> a\n> b', [{ kind: 'callout', label: '', tone: 'quiet', nodes: [plain('a\nb')] }]],
    ['no rules and empty things', 'a\n\n---\n\n>\n\n# ', [plain('a')]],
    ['headings in lists as words', '- # a', [list(false, [paragraph({ text: 'a', isBold: true })])]],
  ])('keeps %s', (_what, markdown, nodes) => {
    expect(readRichText(markdown)).toEqual(nodes);
  });

  it('has headings of one level, below those of the report', () => {
    const nodes = readRichText('# Why *now*\n\n## 二\n\n### 三');
    expect(nodes.map((node) => node.kind === 'heading' && [node.level, node.text])).toEqual([
      [3, 'Why now'],
      [3, '二'],
      [3, '三'],
    ]);
  });

  it('leads to things of the project and to the web', () => {
    const [node] = readRichText('[**it**](motif:finding/a-1) and [web](https://a.b/c_d) [mail](mailto:a@b.c)');
    const link = (url: string) => ({ kind: 'url', url });
    expect(node).toEqual(
      paragraph(
        { text: 'it', isBold: true, link: link('motif:finding/a-1') as Span['link'] & {} },
        { text: ' and ' },
        { text: 'web', link: link('https://a.b/c_d') as Span['link'] & {} },
        { text: ' ' },
        { text: 'mail', link: link('mailto:a@b.c') as Span['link'] & {} },
      ),
    );
  });

  it.each([
    '[x](javascript:alert(1))',
    '[x](file:///etc/passwd)',
    '[x](data:text/html,y)',
    '<script>alert(1)</script>',
    '<b>x</b> &amp; &lt; & <https://a.b>',
    '![x](https://a.b/c.png)',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    'a\n===\nb',
    'https://example.org/a_b_c',
    '#let x = 1; $x^2$ \u202eabc',
    '=SUM(A1)',
  ])('stays text where it could do harm or is no sign of ours: %s', (markdown) => {
    expect(readRichText(markdown)).toEqual([plain(markdown)]);
  });

  it('keeps words of links to words that are no passage yet', () => {
    expect(readRichText('[here](motif:place/d/0-3)')).toEqual([plain('here')]);
  });

  it.each([
    ['lists', (depth: number) => Array.from({ length: depth }, (_, at) => `${'  '.repeat(at)}- x`).join('\n')],
    ['quotations', (depth: number) => `${'> '.repeat(depth)}x`],
    ['lists on a line', (depth: number) => `${'- '.repeat(depth)}x`],
    ['tabs', (depth: number) => Array.from({ length: depth }, (_, at) => `${'\t'.repeat(at)}1. x`).join('\n')],
    ['stars', (depth: number) => '*a '.repeat(depth)],
    ['brackets', (depth: number) => '['.repeat(depth)],
  ])('is no deeper than a page bears, and loses no words: thousands of %s', (_what, make) => {
    const nodes = readRichText(make(3_000));
    expect(depthOf(nodes)).toBeLessThanOrEqual(9);
    expect(wordsOf(nodes)).toContain(make(3_000).trim().at(-1));
    expect(depthOf(readRichText(make(11)))).toBeLessThanOrEqual(9);
  });

  it('loses no word of any text', () => {
    const word = fc.constantFrom('a', '不', '“', '👩‍👩‍👧', '*', '**', '_', '`', '~~', '[', '](', ')', '<b>', '\\', '\n');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const letters = (text: string) => text.replace(/[^a不👩]/gu, '');
        expect(letters(wordsOf(readRichText(words.join(' '))))).toBe(letters(words.join(' ')));
      }),
    );
  });
});
