import { getSchema } from '@tiptap/core';
import type { JSONContent } from '@tiptap/core';
import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src-renderer/workspace/rich-text/parse-markdown.ts';
import { printMarkdown } from '../../../../src-renderer/workspace/rich-text/print-markdown.ts';
import { richTextExtensions } from '../../../../src-renderer/workspace/rich-text/rich-text-extensions.ts';

const richTextSchema = getSchema(richTextExtensions);
const toDocument = (json: JSONContent): Node => {
  const document = Node.fromJSON(richTextSchema, json);
  document.check();
  return document;
};
const print = (json: JSONContent) => printMarkdown(toDocument(json));
const reprint = (markdown: string) => print(parseMarkdown(markdown));
const textOf = (markdown: string) =>
  toDocument(parseMarkdown(markdown)).textBetween(0, toDocument(parseMarkdown(markdown)).content.size, '\n', '\n');

const letters = fc.constantFrom('a', 'b', 'Z', '9', '不', '停', '”', '“', '。', '👩‍👩‍👧', 'é', 'ش', '한');
const signs = fc.constantFrom(
  '*',
  '_',
  '`',
  '~',
  '[',
  ']',
  '(',
  ')',
  '\\',
  '#',
  '-',
  '+',
  '>',
  '1.',
  '!',
  '&amp;',
  '&',
  '<b>',
  '|',
  '=',
  'http://a.b',
  '.',
  ':',
);
const word = fc
  .array(fc.oneof({ weight: 3, arbitrary: letters }, signs), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));

const mark = fc.subarray(['bold', 'italic', 'strike'], { maxLength: 3 });
const text = fc
  .tuple(words, mark)
  .map(([value, marks]) => ({ type: 'text', text: value, marks: marks.map((type) => ({ type })) }));
const code = words.map((value) => ({ type: 'text', text: value, marks: [{ type: 'code' }] }));
const web = words.map((value) => ({
  type: 'text',
  text: value,
  marks: [{ type: 'link', attrs: { href: 'https://example.org/a_b?c=%20' } }],
}));
const reference = fc
  .tuple(words, fc.constantFrom('code', 'passage', 'memo'))
  .map(([label, kind]) => ({ type: 'projectLink', attrs: { url: `motif:${kind}/some-id_1`, label } }));
const lineBreak = fc.constant({ type: 'hardBreak' });
const inline = fc.array(fc.oneof({ weight: 5, arbitrary: text }, code, web, reference), { minLength: 1, maxLength: 5 });
const lines = fc
  .tuple(inline, fc.array(fc.tuple(lineBreak, inline), { maxLength: 2 }))
  .map(([first, others]) => [...first, ...others.flatMap(([end, line]) => [end, ...line])]);

const paragraph = lines.map((content) => ({ type: 'paragraph', content }));
const heading = fc
  .tuple(inline, fc.integer({ min: 1, max: 3 }))
  .map(([content, level]) => ({ type: 'heading', attrs: { level }, content }));
const codeBlock = words.map((value) => ({
  type: 'codeBlock',
  attrs: { language: null },
  content: [{ type: 'text', text: `${value}\n  ${value}` }],
}));
const rule = fc.constant({ type: 'horizontalRule' });

const { block } = fc.letrec<{ block: JSONContent; item: JSONContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 4, arbitrary: paragraph },
    heading,
    codeBlock,
    rule,
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((content) => ({ type: 'bulletList', content })),
    fc
      .tuple(fc.array(tie('item'), { minLength: 1, maxLength: 3 }), fc.nat({ max: 12 }))
      .map(([content, start]) => ({ type: 'orderedList', attrs: { start, type: null }, content })),
    fc.array(tie('block'), { minLength: 1, maxLength: 2 }).map((content) => ({ type: 'blockquote', content })),
  ),
  item: fc
    .tuple(paragraph, fc.array(tie('block'), { maxLength: 1 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] })),
}));
const anyDocument = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map((content): JSONContent => ({ type: 'doc', content }));

describe('a document of the rich text field', () => {
  it('comes back from Markdown as it was', () => {
    fc.assert(
      fc.property(anyDocument, (json) => {
        const document = toDocument(json);
        expect(toDocument(parseMarkdown(printMarkdown(document))).toJSON()).toEqual(document.toJSON());
      }),
      { numRuns: 400 },
    );
  });
});

describe('Markdown', () => {
  it.each([
    'Plain words, 5 < 6 & so on: snake_case, 3 * 4, [laughs], ~5 minutes, a|b.',
    '# One\n\n## Two\n\n### Three',
    '- a\n- b\n  - c\n    - d\n- e',
    '3. a\n4. b',
    '> Said **twice**\n>\n> and *once*',
    '**重要**的是“**信任**”，不是**「速度」**的问题',
    'One line\nand the next',
    '`a *b*` and ``a ` b``',
    '```\nconst a = 1;\n\n# no heading\n```',
    '~~gone~~ and ***both***',
    'See [trust](motif:code/0b1f-2) and [the site](https://example.org).',
    'a\n\n---\n\nb',
    'a\n\n\n\nb',
    '- [ ] to do\n- [x] done',
    '<script>alert(1)</script> <b>not bold</b>',
    '![a picture](https://example.org/a.png)',
    '',
  ])('that says what memos can say stays as it is: %s', (markdown) => {
    expect(reprint(markdown)).toBe(
      markdown
        .replace('- [ ]', '- \\[ \\]')
        .replace('- [x]', '- \\[x\\]')
        .replace('![a picture](', '!\\[a picture\\]('),
    );
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))', '[x](javascript:alert(1))'],
    ['[x](data:text/html,a)', '[x](data:text/html,a)'],
    ['[x](motif:unknown/1)', '[x](motif:unknown/1)'],
    ['| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n|---|---|\n| 1 | 2 |'],
    ['[a]: https://example.org', '[a]: https://example.org'],
    ['&lt;b&gt;', '&lt;b&gt;'],
    ['right \u202E to left \u202C', 'right \u202E to left \u202C'],
    ['a lone \uD83D half', 'a lone \uD83D half'],
  ])('that it has no signs for stays text: %s', (markdown, expected) => {
    expect(textOf(markdown)).toBe(expected);
  });

  it.each([
    '*',
    '*a ',
    '**a',
    '[',
    '[a](',
    '> ',
    '- ',
    '`',
    '~~a',
    '\\',
    '<',
    '&',
    '#',
    '1. ',
    '***a* b ',
    '![',
    '_a_',
    '\n',
  ])(
    'of 200,000 characters is read and keeps its words: %j',
    (unit) => {
      const markdown = unit.repeat(Math.floor(200_000 / unit.length));
      const document = toDocument(parseMarkdown(markdown));
      expect(() => printMarkdown(document)).not.toThrow();
    },
    60_000,
  );

  it('keeps every letter of whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (markdown) => {
        const once = reprint(markdown);
        expect(reprint(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });
});
