import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
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

  // A step about one thing names it; Chinese has no singular of its own, so each that would lose the name is written out.
  it('name in a step about one thing the same as in English', () => {
    const chinese = new Map(entriesOf(zh.history.step));
    const nameless = entriesOf(en.history.step).filter(([key, words]) => {
      if (!key.endsWith('_one')) return false;
      const other = chinese.get(key) ?? chinese.get(key.replace(/_one$/, '_other')) ?? '';
      return [...placeholders(words)].some((name) => !placeholders(other).has(name));
    });
    expect(nameless).toEqual([]);
  });

  it('say every refusal', () => {
    expect(errorCodes.filter((code) => !(code in en.error))).toEqual([]);
  });

  // What a text in each language looks like is shown in that language.
  const samples = ['preferences.example.en', 'search.help.phrase.query', 'search.help.near.query'];

  it('leave no English words in the Chinese interface', () => {
    const plain = entriesOf(zh).filter(
      ([key, words]) =>
        !samples.includes(key) && !/[\u4E00-\u9FFF]/.test(words) && /[a-z]{4,}/i.test(withoutNames(words)),
    );
    expect(plain).toEqual([]);
  });

  it('hold every word that a component shows', () => {
    const found = sourceFiles('src-renderer', '.tsx').flatMap((file) =>
      wordsShownIn(readFileSync(file, 'utf8')).map((words) => `${file.slice(root.length)}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['<p>Save</p>', ['Save']],
    ['<p>\n  编码 {count}\n</p>', ['编码']],
    ['<Button label="Close" kind="quiet" />', ['Close']],
    ["<p>{isOpen ? 'Yes' : t('app.name')}</p>", ['Yes']],
    ['<p className="page">{t("app.name")} · {count}</p>', []],
  ])('finds in %s the words %j', (source, expected) => {
    expect(wordsShownIn(source)).toEqual(expected);
  });
});

const shownAttributes = new Set(['label', 'title', 'placeholder', 'aria-label', 'alt', 'sentence', 'detail']);
/** The product's own name is the same in every language. */
const ownNames = new Set(['Motif', '母题']);

/** Words between tags, in expressions between tags, and in attributes that are shown or read out. */
function wordsShownIn(source: string): string[] {
  const file = ts.createSourceFile('shown.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isShownText = ts.isJsxText(node) || (ts.isStringLiteral(node) && isShown(node));
    const words = isShownText ? node.text.trim() : '';
    if (/\p{L}{2,}/u.test(words) && !ownNames.has(words)) found.push(words);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isShown(literal: ts.StringLiteral): boolean {
  let node: ts.Node = literal;
  while (ts.isConditionalExpression(node.parent) || ts.isParenthesizedExpression(node.parent)) node = node.parent;
  if (ts.isJsxExpression(node.parent)) node = node.parent;
  if (ts.isJsxAttribute(node.parent)) return shownAttributes.has(node.parent.name.getText());
  return ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent);
}

const withoutNames = (words: string) =>
  words
    .replace(/\{\{[^}]*\}\}/g, '')
    .replace(/Motif|Markdown|WebVTT|Word|HTML|Apache-2\.0|English|Ctrl|Shift|Electron|motif|Unicode|UTF-\d+\w*/g, '');
