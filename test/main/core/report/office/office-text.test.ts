import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../../src-main/core/report/office/column-widths.ts';
import { printXmlText } from '../../../../../src-main/core/report/office/print-xml-text.ts';
import { safeUrl } from '../../../../../src-main/core/report/office/safe-url.ts';
import { isFromRight, textLanguage } from '../../../../../src-main/core/report/office/text-language.ts';

describe('text for office programs', () => {
  it.each([
    ['a\0b', 'a[U+0000]b'],
    ['\u0001\u001f\ufffe\uffff', '[U+0001][U+001F][U+FFFE][U+FFFF]'],
    ['half \ud83d', 'half \ufffd'],
    ['one\r\ntwo\u2028three', 'one\ntwo\nthree'],
    ['<b>&amp;', '<b>&amp;'],
  ])('writes %j as %j', (text, written) => {
    expect(printXmlText(text)).toBe(written);
  });

  it.each([
    ['We wait 等', 'en'],
    ['我们在等 bus', 'zh-CN'],
    ['12 – 14', 'zh-CN'],
  ])('takes %j for %s', (text, language) => {
    expect(textLanguage(text, 'zh-CN')).toBe(language);
  });

  it('reads a text from the right where its first letter is one of those scripts', () => {
    expect(['12 שלום', 'hello שלום', '…'].map(isFromRight)).toEqual([true, false, false]);
  });

  it.each([
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['mailto:lin@example.com', 'mailto:lin@example.com'],
    ['javascript:alert(1)', null],
    ['not an address', null],
  ])('opens %j as %j', (address, opened) => {
    expect(safeUrl(address)).toBe(opened);
  });

  it.each([[[0, 0, 0]], [[1, 0, 2]], [[1, 1]]])('fills the width with columns of weights %j', (weights) => {
    const columns = weights.map((weight) => ({ head: 'Name', align: 'left' as const, weight }));
    const rows = [weights.map(() => ({ spans: [{ text: 'words '.repeat(40) }] }))];
    const widths = columnWidths({ columns, rows }, 9000, { em: 190, padding: 170 });
    const sum = widths.reduce((all, width) => all + width, 0);
    expect(sum).toBeGreaterThan(8990);
    expect(sum).toBeLessThanOrEqual(9000);
  });
});
