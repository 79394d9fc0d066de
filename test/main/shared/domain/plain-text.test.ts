import { expect, it } from 'vitest';
import { plainText } from '../../../../src-main/shared/domain/plain-text.ts';

it.each([
  ['## Waiting\n\nfor **the** *bus*', 'Waiting\n\nfor the bus'],
  ['- one\n- two\n  1. three', 'one\ntwo\nthree'],
  ['> said “no”\n>\n> twice', 'said “no”\n\ntwice'],
  ['See [trust \\[1\\]](motif:code/x) and [that](https://a.org/b).', 'See trust [1] and that.'],
  ['~~gone~~ `code` ***both***', 'gone code both'],
  ['**「重要」**的是**信任**', '「重要」的是信任'],
  ['5 < 6 & 3 * 4 = 12, snake_case, [laughs], \\*literal\\*', '5 < 6 & 3 * 4 = 12, snake_case, [laughs], *literal*'],
  ['```\ncode\n```', 'code'],
  ['a\n\n---\n\nb', 'a\n\n\n\nb'],
  ['', ''],
])('says %j without signs', (markdown, words) => {
  expect(plainText(markdown)).toBe(words);
});
