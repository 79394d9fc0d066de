import { expect, it } from 'vitest';
import { findInText } from '../../../../src-renderer/features/codings/find-in-text.ts';

const asTyped = { isWholeWord: false, isCaseSensitive: false, isExpression: false };
const hits = async (text: string, query: string, replacement: string | null = null) => {
  const { hits: found } = await findInText(text, query, asTyped, replacement).done;
  return found.map(({ start, end, insert }) => [text.slice(start, end), insert]);
};

it('finds words whatever the form of their letters, and whole characters only', async () => {
  const text = 'Re\u0301sume\u0301, r\u00e9sum\u00e9, resume. ＡＢＣ';
  expect(await hits(text, 'r\u00e9sum\u00e9')).toEqual([
    ['Re\u0301sume\u0301', null],
    ['r\u00e9sum\u00e9', null],
  ]);
  expect(await hits(text, 'sume\u0301', 'CV')).toEqual([
    ['sume\u0301', 'CV'],
    ['sum\u00e9', 'CV'],
  ]);
  expect(await hits(text, 'sume')).toEqual([['sume', null]]);
  expect(await hits(text, 'bc')).toEqual([['ＢＣ', null]]);
});
