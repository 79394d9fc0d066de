import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseMarkdown } from '../../../../../src-main/core/formats/markdown/parse.ts';

const fixture = (name: string) => readFileSync(new URL(`../../../../fixtures/transcripts/${name}`, import.meta.url));
const parse = (text: string) => parseMarkdown(Buffer.from(text), {});

describe('parseMarkdown', () => {
  it.each([
    ['afk__away-from-keyboard-8.md', ['Tim Smith', "Eryn O'Neil"], 75],
    ['founderstalk__founders-talk-94.md', ['Adam Stacoviak', 'Jori Lallo'], 108],
  ])('finds the two speakers of %s', (name, speakers, turns) => {
    const document = parseMarkdown(fixture(name), {});
    expect([...new Set(document.turns.map(({ speaker }) => speaker))]).toEqual(speakers);
    expect(document.turns).toHaveLength(turns);
  });

  it('takes the time beside a name and keeps a time inside a turn as text', () => {
    const { turns, text } = parseMarkdown(fixture('founderstalk__founders-talk-94.md'), {});
    expect(turns.filter(({ at }) => at !== null)[0]?.at).toBe(342_000);
    expect(text).not.toContain('[05:42]');
    expect(text).toContain('\n[14:22] That');
  });

  it('leaves a break to nobody', () => {
    const { turns, text } = parseMarkdown(fixture('afk__away-from-keyboard-8.md'), {});
    const place = text.indexOf('Break: [11:54]');
    expect(place).toBeGreaterThan(0);
    expect(turns.filter(({ start, end }) => start <= place && place < end)).toEqual([]);
  });

  it.each([
    ['some **bold**, *slanted*, __strong__ and ~~gone~~', 'some bold, slanted, strong and gone'],
    ['snake_case_name, 2*3*4 and a * b', 'snake_case_name, 2*3*4 and a * b'],
    ['a [link](http://a.b/c_(d)), ![picture](x.png), <https://a.b>', 'a link, picture, https://a.b'],
    ['`a * b_c` and \\*literal\\* \\[laughs\\]', 'a * b_c and *literal* [laughs]'],
    ['- one\n* two\n1. three', 'one\ntwo\n1. three'],
    ['> quoted\n> more', 'quoted\nmore'],
    ['| a | b |\n|---|---|\n| c | d |', 'a\tb\nc\td'],
    ['before\n\n---\n\n<!-- a note -->after', 'before\nafter'],
    ['```js\nx * y\n```', 'x * y'],
    ['一個**粗體**字 &amp; 它', '一個粗體字 & 它'],
  ])('reduces %j', (markdown, text) => {
    expect(parse(markdown).text).toBe(text);
  });

  it('makes headings of both kinds', () => {
    const { text, headings } = parse('# One *two*\n\ntext\n\nThree\n---\n\n### Anna:\n');
    expect(headings.map(({ start, end, level }) => [text.slice(start, end), level])).toEqual([
      ['One two', 1],
      ['Three', 2],
      ['Anna:', 3],
    ]);
  });

  it.each(['*', '**a', '[', '[a](', '`a', '<!--', '<b ', '_a', '\\', '> ', '&#'])(
    'reads two million times %j',
    (mark) => {
      expect(parse(`start ${mark.repeat(2_000_000 / mark.length)} end`).text.startsWith('start')).toBe(true);
    },
  );
});
