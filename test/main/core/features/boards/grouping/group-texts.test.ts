import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTexts } from '../../../../../../src-main/core/features/boards/grouping/group-texts.ts';
import type { Grouping } from '../../../../../../src-main/core/features/boards/grouping/grouping-task.ts';

const cards = [
  'My card was lost yesterday',
  'I lost my card on the train',
  'Where is the card I lost?',
  '等待的时间太长了',
  '排队等待太久，等待让人着急',
  '等待时间实在太长',
  'The exchange rate is too high',
  'Why is the exchange rate so bad?',
  'A bad exchange rate again',
  'Penguins!',
];
const methods = ['k-means', 'ward'] as const;

const textsIn = ({ groups }: Grouping, texts: readonly string[]) =>
  groups.map((group) => group.texts.map((index) => texts[index]!).sort()).sort();

describe('groupTexts', () => {
  it.each(methods)('finds by %s what speaks of the same, and leaves what is like nothing', (method) => {
    const grouping = groupTexts({ texts: cards, method, groups: 3, seed: 1 });
    expect(grouping.groups.map(({ texts }) => texts)).toEqual([
      [0, 1, 2],
      [3, 4, 5],
      [6, 7, 8],
    ]);
    expect(grouping.left).toEqual([9]);
    expect(grouping.groups.map(({ words }) => words[0])).toEqual(['card', '等待', 'exchange']);
  });

  it.each(methods)('finds by %s how many groups there are', (method) => {
    expect(groupTexts({ texts: cards, method, groups: null, seed: 1 }).groups).toHaveLength(3);
  });

  it.each(methods)('groups by %s the same whatever order the texts come in', (method) => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cards, { minLength: cards.length }), fc.nat({ max: 99 }), (texts, seed) => {
        const wish = { method, groups: null, seed };
        expect(textsIn(groupTexts({ ...wish, texts }), texts)).toEqual(
          textsIn(groupTexts({ ...wish, texts: cards }), cards),
        );
      }),
      { numRuns: 20 },
    );
  });

  it('gives every text once, whatever the texts and the number of groups', () => {
    const text = fc.array(fc.constantFrom('card', 'lost', 'the', '等待', '时间', '…', 'rate', 'bell'), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 25 }),
        fc.constantFrom(...methods),
        fc.option(fc.integer({ min: 2, max: 9 })),
        (words, method, groups) => {
          const texts = words.map((one) => one.join(' '));
          const grouping = groupTexts({ texts, method, groups, seed: 5 });
          const all = [...grouping.groups.flatMap((group) => group.texts), ...grouping.left];
          expect(all.toSorted((one, other) => one - other)).toEqual(texts.map((_, index) => index));
        },
      ),
    );
  });

  it.each(methods)('keeps by %s identical texts together', (method) => {
    const texts = [...cards, 'Yes.', 'Yes.', 'Yes!', ...cards.slice(0, 2)];
    const { groups } = groupTexts({ texts, method, groups: 4, seed: 1 });
    expect(groups.find((group) => group.texts.includes(10))?.texts).toEqual([10, 11, 12]);
    expect(groups.find((group) => group.texts.includes(0))?.texts).toEqual(expect.arrayContaining([0, 1, 13, 14]));
  });

  it('leaves all where nothing is alike', () => {
    expect(groupTexts({ texts: ['apple', 'bell', ''], method: 'k-means', groups: null, seed: 1 })).toEqual({
      groups: [],
      left: [0, 1, 2],
    });
  });
});
