import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { findMatches, searchPattern } from '../../../../src-main/shared/domain/find-matches.ts';
import { indexQuery, indexText } from '../../../../src-main/shared/domain/index-text.ts';

const places = (text: string, query: string) => findMatches(text, searchPattern(query));

describe('findMatches', () => {
  it.each([
    ['Remote control, remote  controls, REMOTE control', 'remote control', [0, 34]],
    ['rem remote', 'rem', [0]],
    ['使用者的使用', '使用', [0, 4]],
    ['Join平台 Joins平台', 'Join平台', [0]],
    ['的的的', '的的', [0]],
    ['a\nb a b', 'a b', [4]],
    ['a\u3000b a\u00a0b', 'a b', [0, 4]],
    ['cost (net) cost', '(net)', [5]],
    ['naïve naïvete', 'naïve', [0]],
    ['don’t don', 'don', [0, 6]],
    ['it’s, it', "it's", []],
    ['100% 100', '100%', [0]],
    ['😀😀 x', '😀', [0, 2]],
    ['한국어 한국', '한국', [0, 4]],
    ['Straße STRASSE straẞe', 'straße', [0, 15]],
  ])('in %j finds %j at %j', (text, query, starts) => {
    expect(places(text, query).map((match) => match.start)).toEqual(starts);
  });

  it.each([...'\\^$.*+?()[]{}|/-&!#%,:;<=>@`~"\'_', '--', '&&', '[a]', 'a{2}', '\\p{L}', '(?:'])(
    'takes %s as it stands',
    (query) => {
      expect(places(`x ${query} y`, query)).toEqual([{ start: 2, end: 2 + query.length }]);
    },
  );

  it('finds Chinese as often as cutting the text at the query does', () => {
    const chinese = fc.string({ unit: fc.constantFrom('使', '用', '者', '，', 'a', ' ') });
    const query = fc.string({ unit: fc.constantFrom('使', '用', '者'), minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(chinese, query, (text, words) => {
        expect(places(text, words)).toHaveLength(text.split(words).length - 1);
      }),
    );
  });

  it('finds a word as often as it is among the words of the text', () => {
    const word = fc.constantFrom('remote', 'Remote', 'remotes', 'control', 'é');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.constantFrom(' ', ', ', '\n', '—', '使')), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.flat().join('');
          expect(places(text, 'remote')).toHaveLength(pieces.filter(([piece]) => /^remote$/i.test(piece)).length);
        },
      ),
    );
  });
});

describe('the full-text index', () => {
  const sqlite = new Sqlite(':memory:');
  sqlite.exec(
    "CREATE VIRTUAL TABLE textIndex USING fts5 (text, content = '', contentless_delete = 1, tokenize = 'ascii')",
  );
  afterAll(() => void sqlite.close());

  function isInIndex(text: string, query: string): boolean {
    sqlite.exec('DELETE FROM textIndex');
    sqlite.prepare('INSERT INTO textIndex (rowid, text) VALUES (1, ?)').run(indexText(text));
    return sqlite.prepare('SELECT 1 FROM textIndex WHERE textIndex MATCH ?').get(indexQuery(query)) !== undefined;
  }

  const unit = fc.oneof(
    fc.constantFrom(...'使用者車的aAbZéßẞſsσςΣİıKk19²ーのハ한'),
    fc.constantFrom(...' \u00a0\u3000\t\n\u2003\u2028.,;:!?，。：「」—…\'’"-_()[]{}*^\\/&|+<>@#'),
    fc.constantFrom('😀', '👩‍💻', '❤️', '🇹🇼', '𠮷', '\u0301', '\u200b', '\ue000', 'ﬁ', '\ud800'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  );
  const piece = fc.string({ unit, minLength: 1, maxLength: 6 });

  it('has every text in which the query stands', () => {
    const cases = fc.tuple(fc.string({ unit, maxLength: 20 }), piece, fc.string({ unit, maxLength: 20 }));
    fc.assert(
      fc.property(cases, fc.boolean(), ([before, query, after], isLoud) => {
        const text = `${before}${isLoud ? query.toUpperCase() : query}${after}`;
        fc.pre(indexQuery(query) !== null);
        const found = places(text, query).length > 0;
        expect(!found || isInIndex(text, query)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['使用者', '使用者怎麼看'],
    ['車', '騎車去'],
    ['a b', 'a\u2003b'],
    ['STRASSE ß', 'x strasse ẞ y'],
    ['σοφός', 'ΣΟΦΌΣ'],
  ])('has %j in %j', (query, text) => {
    expect(isInIndex(text, query)).toBe(true);
  });

  it.each([
    ['用者車', '使用者，車'],
    ['a b', 'a. b'],
    ['one two', 'one\ntwo'],
    ['emote', 'remote'],
  ])('has not %j in %j', (query, text) => {
    expect(isInIndex(text, query)).toBe(false);
  });

  it.each(['', ' ', '\t\n\u3000'])('knows a query without a word: %j', (query) => {
    expect(indexQuery(query)).toBeNull();
  });
});
