import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPattern } from '../../../../src-main/shared/domain/find-pattern.ts';
import { findReplacements } from '../../../../src-main/shared/domain/find-replacements.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';

const plain = { isWholeWord: false, isCaseSensitive: false, isExpression: false };
const expression = { ...plain, isExpression: true };
const wordsOf = (text: string, query: string, options = plain) =>
  findReplacements(text, findPattern(query, options), null, options.isExpression).map(({ start, end }) =>
    text.slice(start, end),
  );

describe('what is looked for', () => {
  it.each([
    ['also inside words', 'the others bother', 'other', plain, ['other', 'other']],
    ['in any case', 'Yes yes YES', 'yes', plain, ['Yes', 'yes', 'YES']],
    ['in the same case', 'Yes yes YES', 'yes', { ...plain, isCaseSensitive: true }, ['yes']],
    ['as whole words', 'the others, other', 'other', { ...plain, isWholeWord: true }, ['other']],
    ['in Chinese, a character too', '車子壞了，開車', '車', { ...plain, isWholeWord: true }, ['車', '車']],
    ['with its signs as they stand', 'a.b a+b', 'a.b', plain, ['a.b']],
    ['by an expression, at lines', 'one\ntwo', '^t\\w+', expression, ['two']],
    ['by an expression, as whole words', 'cat catch', 'ca.', { ...expression, isWholeWord: true }, ['cat']],
    ['without empty places', 'abc', 'x*', expression, []],
  ] as const)('is found %s', (_how, text, query, options, found) => {
    expect(wordsOf(text, query, options)).toEqual(found);
  });

  it('is refused where it is no expression', () => {
    expect(() => findPattern('(', expression)).toThrow(SyntaxError);
  });
});

describe('what is put in its place', () => {
  const templates = fc.stringMatching(/^[$&<>na12x]{0,8}$/);

  it('is what JavaScript makes of the same expression', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab ]{0,30}$/), templates, (text, template) => {
        const pattern = findPattern('(?<n>a)(b)?', expression);
        const changes = findReplacements(text, pattern, template, true).map(({ start, end, insert }) => ({
          from: start,
          to: end,
          insert: insert ?? '',
        }));
        expect(applyChanges(text, changes)).toBe(text.replace(pattern, template));
      }),
    );
  });

  it('is taken as it stands where words are looked for', () => {
    expect(findReplacements('a b', findPattern('a', plain), '$&', false)[0]?.insert).toBe('$&');
  });
});
