import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsExcerpt } from '../../../../src-main/shared/domain/fits-excerpt.ts';

const said = 'Standing there, I can’t find it – he says it’s well… under the\nnon-slip mat [laughs], again. Again!';
const gesagt = '我们觉得 这个平台\n不太好用，“真的”不好用，所以要有人 help 我们。';

describe('an excerpt', () => {
  it.each([
    ['the whole', said],
    ['the end', '… under the non-slip mat'],
    ['two pieces', 'Standing there … I can’t find it'],
    ['an ellipsis in brackets', 'Standing there, […] he says [...] again.'],
    ['three dots', 'Standing there ... under the ... again'],
    ['a clarification', 'I can’t find it [the remote control] … again'],
    ['a clarification in place of a word', '[The technician] says it’s well'],
    ['a letter of the other case in brackets', '“[s]tanding there'.slice(1)],
    ['a capital in brackets', '… [U]nder the non-slip mat'],
    ['what stood in brackets', 'mat [laughs], again'],
    ['brackets in brackets', 'I can’t find it [it [the remote] was lost]'],
    ['straight quotation marks', "I can't find it"],
    ['an ellipsis where one was', 'it’s well… under'],
    ['the second of two places', '… again. Again!'],
  ])('is faithful: %s', (_why, excerpt) => {
    expect(fitsExcerpt(excerpt, said)).toBe(true);
  });

  it.each([
    ['another word', 'Standing there, I can’t lose it'],
    ['a word less', 'I find it'],
    ['part of a word', 'I can … find it'],
    ['part of a hyphenated word', 'under the … slip mat'],
    ['another order', 'under the … Standing there'],
    ['the same place twice', 'Standing there … Standing there'],
    ['another case', 'standing there'],
    ['nothing that was said', '[He was lost] …'],
    ['nothing at all', '…'],
    ['a bracket that stays open', 'Standing there [and'],
    ['a bracket that was never opened', 'Standing] there'],
    ['another sign at the end', 'I can’t find it!'],
  ])('is not: %s', (_why, excerpt) => {
    expect(fitsExcerpt(excerpt, said)).toBe(false);
  });

  it.each([
    ['我们觉得……不好用', true],
    ['这个平台不太好用', true],
    ['［用户］觉得 这个平台〔App〕不太好用', true],
    ['"真的"不好用', true],
    ['要有人 help 我们。', true],
    ['我们……我们……我们', false],
    ['这个平台很好用', false],
    ['要有人 hel', false],
  ])('in Chinese may begin and end anywhere: %s', (excerpt, fits) => {
    expect(fitsExcerpt(excerpt, gesagt)).toBe(fits);
  });

  it('takes composed and decomposed letters for the same', () => {
    expect(fitsExcerpt('caf\u00e9', 'the cafe\u0301 here')).toBe(true);
  });

  it('takes long hostile ones as they come', () => {
    expect(fitsExcerpt('[a]… '.repeat(4_000), said)).toBe(false);
    expect(fitsExcerpt('['.repeat(20_000), said)).toBe(false);
    expect(fitsExcerpt('a… '.repeat(6_000), 'a '.repeat(20_000))).toBe(true);
  });
});

const word = fc.constantFrom('the', 'remote', 'the', 'no', 'über', 'can’t', 'Voice,', '所以', '等…', '(what)', '7.');
const words = fc.array(word, { minLength: 2, maxLength: 12 });
const cuts = fc.array(fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 4 });
const sign = fc.constantFrom(' … ', '…', ' [...] ', ' [it] … ', '……', ' [这个] ');

/** Runs of the words in their order: how many are left out, then how many are kept. */
function piecesOf(all: readonly string[], runs: readonly (readonly [number, number])[]): string[] {
  const ends = runs.reduce<readonly [number, number][]>((before, [gap, length]) => {
    const start = (before.at(-1)?.[1] ?? 0) + gap;
    return [...before, [start, start + length]];
  }, []);
  return ends.map(([start, end]) => all.slice(start, end).join(' ')).filter((piece) => /\p{L}/u.test(piece));
}

describe('any cutting of a text', () => {
  it('is faithful to it', () => {
    fc.assert(
      fc.property(words, cuts, sign, (all, runs, between) => {
        const pieces = piecesOf(all, runs);
        fc.pre(pieces.length > 0);
        expect(fitsExcerpt(pieces.join(between), all.join('\n '))).toBe(true);
      }),
    );
  });

  it('is not when one of its letters is another', () => {
    fc.assert(
      fc.property(words, cuts, sign, fc.nat(), (all, runs, between, at) => {
        const pieces = piecesOf(all, runs);
        fc.pre(pieces.length > 0);
        const excerpt = [...pieces.join('…')];
        const letters = excerpt.flatMap((sign, index) => (/\p{L}/u.test(sign) ? [index] : []));
        const changed = excerpt.with(letters[at % letters.length]!, 'ж').join('');
        expect(fitsExcerpt(changed.replaceAll('…', between), all.join(' '))).toBe(false);
      }),
    );
  });
});
