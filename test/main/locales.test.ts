import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../resources/locales/en.json';
import zh from '../../resources/locales/zh-CN.json';
import { errorCodes } from '../../src-main/shared/errors.ts';

const root = join(import.meta.dirname, '../..');

function keysOf(value: object, path = ''): string[] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? [`${path}${key}`] : keysOf(inner as object, `${path}${key}.`),
  );
}

function entriesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[`${path}${key}`, inner]] : entriesOf(inner as object, `${path}${key}.`),
  );
}

const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (words: string) =>
  new Set(words.match(/\{\{\s*\w+/g)?.map((found) => found.replace(/\{\{\s*/, '')));

function sourceFiles(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(root, folder, file));
}

describe('locales', () => {
  it('have the same keys in both languages', () => {
    expect(new Set(keysOf(zh).map(withoutPlural))).toEqual(new Set(keysOf(en).map(withoutPlural)));
  });

  it('have a plural for each singular', () => {
    const keys = new Set(keysOf(en));
    const lonely = [...keys].filter((key) => key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other')));
    expect(lonely).toEqual([]);
  });

  it('fill in the same details in both languages', () => {
    const english = new Map(entriesOf(en));
    const different = entriesOf(zh).filter(([key, words]) => {
      const other = english.get(key) ?? english.get(withoutPlural(key));
      return other !== undefined && [...placeholders(words)].some((name) => !placeholders(other).has(name));
    });
    expect(different).toEqual([]);
  });

  it('say every refusal', () => {
    expect(errorCodes.filter((code) => !(code in en.error))).toEqual([]);
  });

  // What a text in each language looks like is shown in that language.
  const samples = ['preferences.example.en'];

  it('leave no English words in the Chinese interface', () => {
    const plain = entriesOf(zh).filter(
      ([key, words]) =>
        !samples.includes(key) && !/[\u4E00-\u9FFF]/.test(words) && /[a-z]{4,}/i.test(withoutNames(words)),
    );
    expect(plain).toEqual([]);
  });

  it('hold every word that a component shows', () => {
    const found = sourceFiles('src-renderer', '.tsx').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(shownWords)].map((match) => `${file.slice(root.length)}: ${match[0]}`),
    );
    expect(found).toEqual([]);
  });
});

/** Words between tags, and words of attributes that are shown or read out. */
const shownWords =
  /(?<==|[^=]>)\s*(?<!=>\s*)[A-Z\u4E00-\u9FFF][a-z\u4E00-\u9FFF]+ [^<>{}()=;]*<\/|(?:label|title|placeholder|aria-label|alt)="[^"]*[\p{L}]{2,}[^"]*"/gu;

const withoutNames = (words: string) =>
  words
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/Motif|Markdown|WebVTT|Word|HTML|Apache-2\.0|English|Ctrl|Shift|Electron|motif|Unicode|UTF-\d+\w*/g, '');
