import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsExcerpt } from '../../../../../src-main/shared/domain/fits-excerpt.ts';
import { cutWords, printExcerpt } from '../../../../../src-renderer/features/findings/excerpt/excerpt-words.ts';
import { readExcerpt } from '../../../../../src-renderer/features/findings/excerpt/read-excerpt.ts';

const english = 'I like the remote control, but I keep losing it. The non-smoker can’t see it.';
const chinese = '車子壞了，使用者只能等。車也不會說話。';

const printed = (text: string, leftOut: readonly number[], notes: readonly (readonly [number, string])[] = []) =>
  printExcerpt(cutWords(text), { leftOut: new Set(leftOut), clarifications: new Map(notes), letters: new Map() });
const places = (text: string, ...wanted: readonly string[]) => {
  const words = cutWords(text).map((word) => word.text);
  return wanted.map((word) => words.indexOf(word));
};

describe('the words of a quote', () => {
  it('are cut where they can be left out', () => {
    const words = cutWords(english).map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining(['control', ',', 'it', '.', 'non-smoker', 'can’t']));
  });

  it.each([english, chinese, '  A  b\n\nc ', 'rock-’n’-roll – yes', 'Well… no', '👩‍👩‍👧 said “hi”'])(
    'are all of “%s”',
    (text) => {
      const words = cutWords(text);
      expect(words.map((word) => word.text + word.space).join('')).toBe(text.trimStart());
    },
  );
});

describe('a shortened quote', () => {
  it('has an ellipsis where words are left out', () => {
    const [comma, but] = places(english, ',', 'but');
    expect(printed('I like the remote control, but I keep losing it.', [comma!, but!])).toBe(
      'I like the remote control … I keep losing it.',
    );
  });

  it('has a clarification in the place of what it stands for', () => {
    const [it_] = places(english, 'it');
    expect(printed('I keep losing it.', [3], [[3, 'the remote']])).toBe('I keep losing [the remote].');
    expect(it_).toBeGreaterThan(0);
  });

  it('has a clarification behind a word that stays', () => {
    expect(printed('I keep losing it.', [], [[3, 'the remote']])).toBe('I keep losing it [the remote].');
  });

  it('has the ellipsis of Chinese in Chinese', () => {
    const words = cutWords(chinese).map((word) => word.text);
    const end = words.indexOf('。');
    expect(printed(chinese, [...Array(end + 1).keys()])).toBe('……車也不會說話。');
  });

  it('says what is at its ends', () => {
    expect(printed('one two three', [0, 2])).toBe('… two …');
  });
});

const texts = fc.constantFrom(english, chinese, 'Yellow is fine. 使用者 would see it, “I guess”.', 'Well, yes… no?');
const notes = fc.constantFrom('the remote', 'Anna', '平台');
const excerpts = texts.chain((text) => {
  const count = cutWords(text).length;
  const index = fc.nat(count - 1);
  return fc.record({
    text: fc.constant(text),
    leftOut: fc.uniqueArray(index, { maxLength: count - 1 }).map((ids) => new Set(ids)),
    clarifications: fc
      .uniqueArray(fc.tuple(index, notes), { maxLength: 3, selector: ([at]) => at })
      .map((all) => new Map(all)),
    letters: fc.constant(new Map<number, string>()),
  });
});
const hasWord = ({ text, leftOut }: { readonly text: string; readonly leftOut: ReadonlySet<number> }) =>
  cutWords(text).some((word, index) => !leftOut.has(index) && /[\p{L}\p{N}]/u.test(word.text));

describe('whatever is left out and explained', () => {
  it('is faithful to the words', () => {
    fc.assert(
      fc.property(excerpts, (excerpt) => {
        fc.pre(hasWord(excerpt));
        expect(fitsExcerpt(printExcerpt(cutWords(excerpt.text), excerpt), excerpt.text)).toBe(true);
      }),
    );
  });

  it('is read again as it was printed', () => {
    fc.assert(
      fc.property(excerpts, (excerpt) => {
        fc.pre(hasWord(excerpt));
        const words = cutWords(excerpt.text);
        const once = printExcerpt(words, readExcerpt(words, printExcerpt(words, excerpt)));
        const again = printExcerpt(words, readExcerpt(words, once));
        expect(again).toBe(once);
      }),
    );
  });

  it('keeps a letter that was made a capital', () => {
    const words = cutWords(english);
    const excerpt = '… [I]t. The non-smoker can’t see it.';
    expect(printExcerpt(words, readExcerpt(words, excerpt))).toBe(excerpt);
    expect(fitsExcerpt(excerpt, english)).toBe(true);
  });

  it('is the whole quote where an excerpt has other words', () => {
    expect(readExcerpt(cutWords(english), 'I hate the remote').leftOut.size).toBe(0);
  });
});
