import { describe, expect, it } from 'vitest';
import { environmentLanguage } from '../../../../src-main/hosts/cli/environment-language.ts';
import { formatTable } from '../../../../src-main/hosts/cli/format-table.ts';
import { formatTime } from '../../../../src-main/hosts/cli/format-time.ts';
import { createWords } from '../../../../src-main/hosts/cli/words.ts';
import { errorCodes } from '../../../../src-main/shared/errors.ts';

describe('words', () => {
  it.each(['en', 'zh-CN'] as const)('has a sentence in %s for every error', (language) => {
    const words = createWords(language);
    expect(errorCodes.filter((code) => words(`error.${code}`) === `error.${code}`)).toEqual([]);
  });

  it('fills in what is known and marks what is not', () => {
    expect(createWords('en')('error.name-taken', { name: 'Price' })).toContain('“Price”');
    expect(createWords('en')('error.name-taken')).toContain('“…”');
  });

  it('chooses by number', () => {
    const words = createWords('en');
    expect(words('cli.passages', { count: 1, documents: 1 })).toBe('1 passage (documents: 1)');
    expect(words('cli.passages', { count: 2, documents: 1 })).toBe('2 passages (documents: 1)');
  });

  it('gives an unknown key back', () => {
    expect(createWords('en')('cli.nothing.here')).toBe('cli.nothing.here');
  });
});

describe('environmentLanguage', () => {
  it.each([
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW.UTF-8' }, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, null],
    [{}, null],
  ])('%j', (env, language) => {
    expect(environmentLanguage(env)).toBe(language);
  });
});

describe('tables and times', () => {
  it('aligns wide characters', () => {
    const table = formatTable(
      [{ title: 'Name' }, { title: 'n', align: 'right' }],
      [
        ['焦点小组', '12'],
        ['Ada', '3'],
      ],
    );
    expect(table).toBe('Name       n\n焦点小组  12\nAda        3');
  });

  it.each([
    [0, '0:00'],
    [62_500, '1:02'],
    [3_723_000, '1:02:03'],
  ])('%i ms is %s', (milliseconds, words) => {
    expect(formatTime(milliseconds)).toBe(words);
  });
});
