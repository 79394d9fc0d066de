import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeByCodes } from '../../../../src-main/shared/domain/arrange-by-codes.ts';
import type { CodedCard } from '../../../../src-main/shared/domain/arrange-by-codes.ts';
import { boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { overlapsAmong, standing } from '../../../helpers/boxes.ts';

const at = { x: 50, y: 60 };
const size = { width: 176, height: 112 };
const coded = fc
  .array(fc.uniqueArray(fc.constantFrom('cost', 'time', 'trust', 'care'), { maxLength: 3 }), { maxLength: 40 })
  .map((all) => all.map((codeIds, index): CodedCard => ({ id: `card-${String(index)}`, ...size, codeIds })));

const boxesOf = (cards: readonly CodedCard[]) =>
  standing(
    cards.map(({ id }) => ({ id, ...size, x: 0, y: 0 })),
    arrangeByCodes({ cards, at }).cards,
  );
const byId = <T extends { id: string }>(things: readonly T[]) =>
  things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
const meanDistance = (ones: readonly { x: number; y: number }[], others: readonly { x: number; y: number }[]) => {
  const all = ones.flatMap((one) => others.map((other) => Math.hypot(one.x - other.x, one.y - other.y)));
  return all.reduce((sum, distance) => sum + distance, 0) / all.length;
};

describe('arrangeByCodes', () => {
  it('lets no card cover another, and begins where it shall', () => {
    fc.assert(
      fc.property(coded, (cards) => {
        fc.pre(cards.length > 0);
        const boxes = boxesOf(cards);
        expect(boxes).toHaveLength(cards.length);
        expect(overlapsAmong(boxes, boxesMeet)).toEqual([]);
        expect([Math.min(...boxes.map(({ x }) => x)), Math.min(...boxes.map(({ y }) => y))]).toEqual([50, 60]);
      }),
      { numRuns: 50 },
    );
  });

  it('does the same whatever order the cards come in', () => {
    fc.assert(
      fc.property(coded, (cards) => {
        const turned = cards.toReversed().map((card) => ({ ...card, codeIds: card.codeIds.toReversed() }));
        expect(byId(boxesOf(turned))).toEqual(byId(boxesOf(cards)));
      }),
      { numRuns: 50 },
    );
  });

  it('gathers cards that share codes', () => {
    const cards = Array.from({ length: 60 }, (_, index): CodedCard => ({
      id: `card-${String(index)}`,
      ...size,
      codeIds: [['cost', 'time', 'trust'][index % 3]!],
    }));
    const boxes = byId(boxesOf(cards));
    const [cost, time] = [['cost'], ['time']].map(([code]) =>
      boxes.filter(({ id }) => cards.find((card) => card.id === id)!.codeIds.includes(code!)),
    );
    expect(meanDistance(cost!, cost!)).toBeLessThan(0.7 * meanDistance(cost!, time!));
  });

  it('puts cards without codes in a grid beside the others', () => {
    const cards = ['a', 'b', 'c'].map((id): CodedCard => ({ id, ...size, codeIds: id === 'a' ? ['cost'] : [] }));
    expect(arrangeByCodes({ cards, at })).toEqual({
      cards: [
        { id: 'a', x: 50, y: 60 },
        { id: 'b', x: 298, y: 60 },
        { id: 'c', x: 486, y: 60 },
      ],
      codes: [{ id: 'cost', x: 138, y: 116 }],
    });
  });
});
