import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, printSearch } from '../../../../src-main/shared/domain/search-language.ts';
import type { SearchTree } from '../../../../src-main/shared/domain/search-language.ts';
import { AppError } from '../../../../src-main/shared/errors.ts';

const phrase = (text: string): SearchTree => ({ kind: 'phrase', text });
const wildcards = (text: string): SearchTree => ({ kind: 'wildcards', text });
const all = (of: SearchTree[], without: SearchTree[] = []): SearchTree => ({ kind: 'all', of, without });

describe('parseSearch', () => {
  it.each<[string, SearchTree]>([
    ['remote  control', phrase('remote control')],
    ['车', phrase('车')],
    ['“不 方便”', phrase('不 方便')],
    ['「a "b"」', phrase('a "b"')],
    ['"what?"', phrase('what?')],
    ['what?', wildcards('what?')],
    ['comput* service', wildcards('comput* service')],
    ['remote * unit', wildcards('remote * unit')],
    ['?', phrase('?')],
    ['.*', phrase('.*')],
    ['a AND b', all([phrase('a'), phrase('b')])],
    ['"a" "b"', all([phrase('a'), phrase('b')])],
    ['a b (c OR d)', all([phrase('a b'), { kind: 'any', of: [phrase('c'), phrase('d')] }])],
    ['a OR b c NOT d', { kind: 'any', of: [phrase('a'), all([phrase('b c')], [phrase('d')])] }],
    ['NOT a AND b', all([phrase('b')], [phrase('a')])],
    [
      'a NEAR b',
      { kind: 'near', first: { kind: 'phrase', text: 'a' }, second: { kind: 'phrase', text: 'b' }, distance: 10 },
    ],
    [
      '车 NEAR/3 坏',
      { kind: 'near', first: { kind: 'phrase', text: '车' }, second: { kind: 'phrase', text: '坏' }, distance: 3 },
    ],
    ['（a or b）', phrase('a or b')],
  ])('reads %s', (query, tree) => {
    expect(parseSearch(query)).toEqual(tree);
  });

  it.each([
    ['say "so', 'quote-open', 4],
    ['(a OR b', 'bracket-open', 0],
    ['a) b', 'bracket-unopened', 1],
    ['a AND', 'words-missing', 5],
    ['OR a', 'words-missing', 0],
    ['""', 'words-missing', 0],
    ['x OR NOT a', 'only-not', 5],
    ['a NEAR (b AND c)', 'near-of-words', 2],
    ['a NEAR b NEAR c', 'near-of-words', 2],
    ['NEAR(a b, 5)', 'near-of-words', 0],
    ['a NEAR/far b', 'near-distance', 2],
  ])('refuses %s: %s', (query, reason, position) => {
    expect(() => parseSearch(query)).toThrow(
      expect.objectContaining({ code: 'query-invalid', details: { reason, position } }),
    );
  });

  const sign = fc.constantFrom(
    ...[
      '(',
      ')',
      '（',
      '"',
      '“',
      '”',
      '「',
      '」',
      ' ',
      '*',
      '?',
      '\n',
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR/2',
      'a',
      'bc',
      '车',
      '坏',
      '𠮷',
      "'",
      '.',
    ],
  );
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.array(sign, { maxLength: 160 }).map((signs) => signs.join('').slice(0, 500)),
    fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(' ')),
  );
  const attempt = (text: string): SearchTree | AppError => {
    try {
      return parseSearch(text);
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  };

  it('reads or refuses anything, and reads what it prints as the same', () => {
    fc.assert(
      fc.property(query, (text) => {
        const tree = attempt(text);
        expect(tree instanceof AppError ? tree : parseSearch(printSearch(tree))).toEqual(tree);
      }),
      { numRuns: 2000 },
    );
  });
});
