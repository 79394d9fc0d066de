import { expect, it } from 'vitest';
import { findInText } from '../../../../src-renderer/features/codings/find-in-text.ts';

const asTyped = { isWholeWord: false, isCaseSensitive: false, isExpression: false };
const hits = async (text: string, query: string, replacement: string | null = null, options = asTyped) => {
  const { hits: found } = await findInText(text, query, options, replacement).done;
  return found.map(({ start, end, insert }) => [text.slice(start, end), insert]);
};

it('finds words whatever the form of their letters, and whole characters only', async () => {
  const text = 'Re\u0301sume\u0301, r\u00e9sum\u00e9, resume. ＡＢＣ';
  expect(await hits(text, 'r\u00e9sum\u00e9')).toEqual([
    ['Re\u0301sume\u0301', null],
    ['r\u00e9sum\u00e9', null],
    ['resume', null],
  ]);
  expect(await hits(text, 'sume', 'CV')).toEqual([
    ['sume\u0301', 'CV'],
    ['sum\u00e9', 'CV'],
    ['sume', 'CV'],
  ]);
  expect(await hits(text, 'bc')).toEqual([['ＢＣ', null]]);
  expect(await hits('a ﬁne Straße', 'ine strass')).toEqual([['ﬁne Straß', null]]);
});

it('takes accents for what they are where case counts', async () => {
  const text = 're\u0301sume\u0301, r\u00e9sum\u00e9, resume, R\u00e9sum\u00e9';
  const isCaseSensitive = { ...asTyped, isCaseSensitive: true };
  expect(await hits(text, 'r\u00e9sum\u00e9', null, isCaseSensitive)).toEqual([
    ['re\u0301sume\u0301', null],
    ['r\u00e9sum\u00e9', null],
  ]);
  expect(await hits(text, 'resume', null, isCaseSensitive)).toEqual([['resume', null]]);
});
