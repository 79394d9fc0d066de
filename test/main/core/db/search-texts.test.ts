import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import Database from 'better-sqlite3';
import { indexText } from '../../../../src-main/shared/domain/index-text.ts';
import { prepareSearch } from '../../../../src-main/core/db/search-texts.ts';

const words = [
  'comput',
  'computer',
  'a',
  'service',
  'die',
  'Dienst',
  '车',
  '坏',
  '車子',
  "don't",
  '2.0',
  '𠮷',
  'x-y',
  '…',
  '。',
  'ＡＢ',
  'straße',
  'AB',
  'caf\u00e9',
  'cafe\u0301',
  'が',
  'か\u3099',
  'ｶﾞ',
  '\u0301',
  'nai\u0308ve',
  'ﬁne',
  'strasse',
  'Zürich',
  'zurich',
];
const signs = fc.constantFrom(...words, ' ', ' ', ',', '\n');
const text = fc.array(signs, { maxLength: 30 }).map((parts) => parts.join(''));
const leaf = fc
  .array(fc.constantFrom(...words, '*', '?', ' '), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(' AND ', ' OR ', ' NOT ', ' '),
      leaf.filter((part) => part.trim() !== ''),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.map(([join, part], index) => (index === 0 ? part : join + part)).join(''));

const found = (asked: string, searched: string, by?: 'words' | 'expression') =>
  prepareSearch({ query: asked, by })
    .places(searched, () => [])
    .map(({ start, end }) => searched.slice(start, end));

describe('a prepared search', () => {
  let database: Database.Database;
  beforeAll(() => {
    database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE textIndex USING fts5 (text, content = '', tokenize = 'ascii')");
  });
  afterAll(() => database.close());

  it.each<[string, string, readonly string[]]>([
    ['comput*', 'Computers compute; a supercomputer', ['Computers', 'compute']],
    ['*puter', 'computer, putter, PUTER', ['computer', 'PUTER']],
    ['wom?n', 'woman women womn', ['woman', 'women']],
    ['remote * unit', 'remote control unit, remote unit', ['remote control unit']],
    ['车*坏', '车子坏了，车很容易坏', ['车子坏', '车很容易坏']],
    ['车?坏', '车子坏了，车坏', ['车子坏']],
    ['a AND b', 'a then b\na alone\nb alone', ['a', 'b']],
    ['a NOT b', 'a then b\na alone', ['a']],
    ['a OR "b c"', 'a b c\nb, c', ['a', 'b c']],
    ['(a OR x) NEAR/1 b', 'a one b\nx one two b', ['a', 'b']],
    ['b NEAR/1 a', 'a one b\na one two b', ['a', 'b']],
    ['车 NEAR/2 坏', '车子坏了\n车子很容易坏', ['车', '坏']],
    ['的', '我的，你的', ['的', '的']],
    ['caf\u00e9', 'Le cafe\u0301 noir, cafe', ['cafe\u0301', 'cafe']],
    ['CAFE', 'Le caf\u00e9 noir, cafe, ｃａｆｅ', ['caf\u00e9', 'cafe', 'ｃａｆｅ']],
    ['naive AND zurich', 'So nai\u0308ve in Zürich\nnaïve', ['nai\u0308ve', 'Zürich']],
    ['fine office', 'a ﬁne oﬃce', ['ﬁne oﬃce']],
    ['strasse', 'Straße, STRASSE, Strasse', ['Straße', 'STRASSE', 'Strasse']],
    ['stra*', 'Straße', ['Straße']],
    ['z?rich', 'Zürich, Zürich', ['Zürich', 'Zürich']],
    ['cafe\u0301*', 'cafe\u0301te\u0301ria, cafes', ['cafe\u0301te\u0301ria', 'cafes']],
    ['abc NEAR/1 ３', 'ＡＢＣ for 3', ['ＡＢＣ', '3']],
    ['がく', '「か\u3099く」か', ['か\u3099く']],
  ])('finds %s in %j', (asked, searched, expected) => {
    expect(found(asked, searched)).toEqual(expected);
  });

  it('finds what a regular expression does, and nothing where that is empty', () => {
    expect(found('colou?r|车.', 'Color, colour, 车子', 'expression')).toEqual(['Color', 'colour', '车子']);
    expect(found('x*', 'aaxx', 'expression')).toEqual(['xx']);
  });

  it.each([
    ['(', 'expression-invalid'],
    ['(a+)+$', 'expression-slow'],
  ])('refuses the regular expression %s: %s', (expression, code) => {
    const attempt = () => found(expression, `${'a'.repeat(60)}!`, 'expression');
    expect(attempt).toThrow(expect.objectContaining({ code }));
  });

  it('asks the index for no fewer texts than have a place', () => {
    const insert = database.prepare('INSERT INTO textIndex (rowid, text) VALUES (1, ?)');
    const match = database.prepare('SELECT count(*) FROM textIndex WHERE textIndex MATCH ?').pluck();
    fc.assert(
      fc.property(query, text, (asked, searched) => {
        const { indexQuery, places } = prepareSearch({ query: asked });
        database.exec("INSERT INTO textIndex (textIndex) VALUES ('delete-all')");
        insert.run(indexText(searched));
        const isCandidate = indexQuery === null || match.get(indexQuery) === 1;
        expect(isCandidate || places(searched, () => []).length === 0).toBe(true);
      }),
      { numRuns: 1000 },
    );
  }, 60_000);
});
