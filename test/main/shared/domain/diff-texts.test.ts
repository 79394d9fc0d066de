import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from '../../../../src-main/shared/domain/diff-texts.ts';
import { isBoundaryOf } from '../../../../src-main/shared/domain/graphemes.ts';
import { mapPassage } from '../../../../src-main/shared/domain/map-passage.ts';
import { applyChanges } from '../../../../src-main/shared/domain/text-changes.ts';
import { anyText, editOf } from '../../../helpers/random-edit.ts';

const words = (before: string, after: string) =>
  diffTexts(before, after).map(({ from, to, insert }) => [before.slice(from, to), insert]);

describe('diffTexts', () => {
  it.each([
    ['nothing', 'the same', 'the same', []],
    ['a word', 'the cat sat', 'the cats sat', [['cat', 'cats']]],
    [
      'characters of Chinese',
      '我們邀請上萬人',
      '我們邀請了上萬個人',
      [
        ['', '了'],
        ['', '個'],
      ],
    ],
    ['a word within Chinese', '我用iPhone很好', '我用iPad很好', [['iPhone', 'iPad']]],
    ['a line typed', 'one\ntwo', 'one\nand a half\ntwo', [['', 'and a half\n']]],
    ['a line taken out', 'one\ntwo\nthree', 'one\nthree', [['two\n', '']]],
    [
      'signs only',
      '“Yes,” she said\nno',
      '"Yes," she said\nno',
      [
        ['“', '"'],
        ['”', '"'],
      ],
    ],
    ['one of a pair', 'a 🙂 b', 'a 🙃 b', [['🙂', '🙃']]],
    ['a mark', 'cafe noir', 'cafe\u0301 noir', [['cafe', 'cafe\u0301']]],
    [
      'another sentence',
      'We went home early.',
      'Nobody was there at five',
      [['We went home early.', 'Nobody was there at five']],
    ],
  ])('finds what was corrected: %s', (_name, before, after, changes) => {
    expect(words(before, after)).toEqual(changes);
  });

  it('leads from any text to any other', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (before, after) => {
        expect(applyChanges(before, diffTexts(before, after))).toBe(after);
      }),
      { numRuns: 3_000 },
    );
  });

  it('cuts no character of either text', () => {
    fc.assert(
      fc.property(editOf(), ({ before, changes }) => {
        const after = applyChanges(before, changes);
        const found = diffTexts(before, after);
        expect(applyChanges(before, found)).toBe(after);
        expect(found.every(({ from, to }) => isBoundaryOf(before, from) && isBoundaryOf(before, to))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });

  it('carries passages over where every line of a long text was corrected', () => {
    const line = (index: number) => `The speaker number ${index} said “nothing” at all`;
    const before = Array.from({ length: 8_000 }, (_, index) => line(index)).join('\n');
    const after = before.replaceAll('said', 'says').replaceAll(/[“”]/g, '"');
    const changes = diffTexts(before, after);
    const start = before.indexOf('number 7123 said');
    const passage = mapPassage({ start, end: start + 'number 7123 said'.length }, changes);
    expect(applyChanges(before, changes)).toBe(after);
    expect(after.slice(passage.start, passage.end)).toBe('number 7123 says');
  });
});

describe('of texts that differ in more than can be looked at', () => {
  const spoken = (index: number) =>
    `in week ${index * 7919} we saw ${index * 104729} visitors, of whom ${index} came back`;
  const lines = Array.from({ length: 6_000 }, (_, index) => index);
  const before = lines.map((index) => `Anna: ${spoken(index)}`).join('\n');

  it.each([
    ['another form of speaker labels', (index: number) => `[${index}] ANNA (00:${index % 60})\n${spoken(index)}`],
    ['every other line new', (index: number) => (index % 2 === 1 ? `Anna: ${spoken(index)}` : `New ${index ** 3}`)],
  ])('keeps the lines that stay: %s', (_name, line) => {
    const after = lines.map(line).join('\n');
    const changes = diffTexts(before, after);
    expect(applyChanges(before, changes)).toBe(after);
    const kept = [1, 2_999, 5_999].map((index) => {
      const start = before.indexOf(spoken(index));
      const { start: from, end } = mapPassage({ start, end: start + spoken(index).length }, changes);
      return after.slice(from, end);
    });
    expect(kept).toEqual([spoken(1), spoken(2_999), spoken(5_999)]);
  });

  it('tells each correction apart where every line has two, and no word recurs', () => {
    const chinese = (index: number) =>
      String.fromCodePoint(...Array.from({ length: 30 }, (_, place) => 0x4e00 + ((index * 7919 + place * 613) % 9973)));
    const long = lines.map(chinese).join('\n');
    const corrected = lines.map((index) => `${chinese(index).slice(0, 4)}Q${chinese(index).slice(5, -5)}Z`).join('\n');
    const changes = diffTexts(long, corrected);
    expect(applyChanges(long, changes)).toBe(corrected);
    expect(changes).toHaveLength(2 * lines.length);
  });

  it('takes a wholly different text for what it is', () => {
    const other = lines.map((index) => `Ben: Nobody ${index ** 3} here has ever said ${index ** 2} of it`).join('\n');
    const changes = diffTexts(before, other);
    expect(applyChanges(before, changes)).toBe(other);
    expect(changes.reduce((length, { insert }) => length + insert.length, 0)).toBeGreaterThan(other.length / 2);
  });

  it('leads from any long text to any other', () => {
    const long = anyText(120).map((text) =>
      lines
        .slice(0, 300)
        .map((index) => `${index}${text.slice(index % 40)}`)
        .join(' '),
    );
    fc.assert(
      fc.property(long, long, (one, other) => {
        expect(applyChanges(one, diffTexts(one, other))).toBe(other);
      }),
      { numRuns: 40 },
    );
  });
});
