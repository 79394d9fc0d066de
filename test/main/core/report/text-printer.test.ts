import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Run } from '../../../../src-main/core/report/printed-text.ts';
import { createTextPrinter } from '../../../../src-main/core/report/text-printer.ts';

const points = (text: string) => new Set([...text].map((character) => character.codePointAt(0)!));
const fonts = [points('abcdefghijklmnopqrstuvwxyz é-.,/\u2003[]U+0123456789ABCDEF中文字\n'), points('😀1⃣')];
const print = (text: string) => createTextPrinter(fonts).print(text).runs;
const unprint = (runs: readonly Run[]) =>
  runs.map((run) => (run === null || typeof run === 'string' ? run : Object.values(run).join(''))).join('');

it.each<[string, readonly Run[]]>([
  ['abc 中文', ['abc 中文']],
  ['a😀b', ['a😀b']],
  ['a𡃉b', ['a', { missing: '𡃉' }, 'b']],
  ['1⃣ a⃣', ['1⃣ a', { missing: '⃣' }]],
  ['e\u0301', ['e\u0301']],
  ['a\u200db', ['a\u200db']],
  ['a\r\nb\vc', ['a\nb\nc']],
  ['a\tb', ['a\u2003b']],
  ['a\0b\ufeff', ['a[U+0000]b']],
  ['a well-known b', ['a ', { kept: 'well-known' }, ' b']],
  ['th- the', [{ kept: 'th- the' }]],
  ['1-2', ['1-2']],
  ['a-\nb -', ['a-\u2060\nb -\u2060']],
])('prints %j as %j', (text, runs) => {
  expect(print(text)).toEqual(runs);
});

it('lets a long word break, and leaves short ones alone', () => {
  expect(print('a'.repeat(24))).toEqual(['a'.repeat(24)]);
  expect(print('a'.repeat(80)).filter((run) => run === null).length).toBeGreaterThan(4);
  expect(print('中'.repeat(80))).toEqual(['中'.repeat(80)]);
});

it('counts the characters that no font covers and those that it writes out', () => {
  const printer = createTextPrinter(fonts);
  printer.print('𡃉𡃉 Ω \0');
  expect([...printer.missing]).toEqual([
    [0x210c9, 2],
    [0x3a9, 1],
  ]);
  expect(printer.countReplaced()).toBe(1);
});

it('prints a line with numbers for what no font covers', () => {
  expect(createTextPrinter(fonts).printLine(' a\n b 𡃉 ')).toBe('a b [U+210C9]');
});

it.each([
  ['中文字', 'zh'],
  ['the 中 word', 'en'],
  ['中文 abc', 'zh'],
  ['123', 'en'],
] as const)('takes %j for %s', (text, language) => {
  expect(createTextPrinter(fonts).print(text).language).toBe(language);
});

it('loses no character of any text', () => {
  const unit = fc.oneof(
    fc.constantFrom('a', '-', ' ', '中', '😀', 'Ω', '/', '𡃉'),
    fc.string({ unit: 'grapheme', maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 120 }), (text) => {
      const expected = text.normalize('NFC').replace(/[\t\n\r\v\f\u0085\u2028\u2029\ufeff\u2060\u2003]/gu, '');
      expect(
        unprint(print(text))
          .normalize('NFC')
          .replace(/[\n\u2060\u2003]/gu, ''),
      ).toBe(expected);
    }),
  );
});

it('sets apostrophes of Latin words among Chinese apart, and nothing else', () => {
  const { print } = createTextPrinter([points('abcdt 中文，’‘')]);
  expect(print('中文中文 dat’c 中’文').runs).toEqual(['中文中文 dat', { narrow: '’' }, 'c 中’文']);
  expect(print('dat’c').runs).toEqual(['dat’c']);
});

it('writes signs of private use out for archives alone', () => {
  const withPrivate = [points('a[]U+0123456789ABCDEF\uE000')];
  expect(createTextPrinter(withPrivate).print('a\uE000').runs).toEqual(['a\uE000']);
  const archive = createTextPrinter(withPrivate, withPrivate, { isArchived: true });
  expect(archive.print('a\uE000').runs).toEqual(['a[U+E000]']);
  expect(archive.countReplaced()).toBe(1);
});

it('counts what a printer apart met once it is told', () => {
  const printer = createTextPrinter(fonts);
  const other = printer.apart();
  other.print('𡃉\0');
  expect([...printer.missing]).toEqual([]);
  printer.addCounts(other);
  expect([...printer.missing]).toEqual([[0x210c9, 1]]);
  expect(printer.countReplaced()).toBe(1);
});
