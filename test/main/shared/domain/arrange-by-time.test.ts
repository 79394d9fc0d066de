import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeByTime } from '../../../../src-main/shared/domain/arrange-by-time.ts';
import type { TimedCard } from '../../../../src-main/shared/domain/arrange-by-time.ts';
import { boxHolds, boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { overlapsAmong, placedBoxes, standing } from '../../../helpers/boxes.ts';

const at = { x: 10, y: 20 };
const details = fc.tuple(
  fc.constantFrom('one', 'other', 'third'),
  fc.option(fc.nat({ max: 5_000 })),
  fc.nat({ max: 9 }),
);
const timed = fc
  .tuple(placedBoxes(), fc.array(details, { minLength: 25, maxLength: 25 }))
  .map(([boxes, all]) =>
    boxes.map((box, index) => ({ ...box, lane: all[index]![0], time: all[index]![1], order: all[index]![2] })),
  );

const card = (id: string, lane: string, time: number | null, order = 0): TimedCard => ({
  id,
  lane,
  time,
  order,
  width: 100,
  height: 50,
});

describe('arrangeByTime', () => {
  it('puts later cards to the right in the lane of their document, and below what they would cover', () => {
    const cards = [
      card('late', 'b', 60_000),
      card('early', 'b', 0),
      card('same', 'b', 0, 1),
      card('alone', 'a', 60_000),
    ];
    const { cards: placed, lanes } = arrangeByTime({ cards, lanes: ['b', 'a'], at });
    const [early, same, late, alone] = ['early', 'same', 'late', 'alone'].map((id) =>
      placed.find((one) => one.id === id)!,
    );
    expect(lanes.map(({ lane }) => lane)).toEqual(['b', 'a']);
    expect(early).toMatchObject({ x: 10, y: 52 });
    expect(same!.x).toBe(early!.x);
    expect(same!.y).toBeGreaterThan(early!.y);
    expect(late!.x).toBeGreaterThan(early!.x + 100);
    expect(alone).toMatchObject({ x: late!.x });
    expect(alone!.y).toBeGreaterThan(same!.y);
  });

  it('lets no card cover another and keeps each in its lane', () => {
    fc.assert(
      fc.property(timed, (cards) => {
        const { cards: placed, lanes } = arrangeByTime({ cards, lanes: ['third'], at });
        const boxes = standing(cards, placed);
        const laneOf = new Map(cards.map(({ id, lane }) => [id, lanes.find((one) => one.lane === lane)!]));
        expect(boxes).toHaveLength(cards.length);
        expect(overlapsAmong(boxes, boxesMeet)).toEqual([]);
        expect(boxes.filter((box) => !boxHolds(laneOf.get(box.id)!, box))).toEqual([]);
      }),
    );
  });

  it('never puts an earlier card to the right of a later one', () => {
    fc.assert(
      fc.property(timed, (cards) => {
        const { cards: placed } = arrangeByTime({ cards, lanes: [], at });
        const places = new Map(placed.map(({ id, x }) => [id, x]));
        const known = cards.filter(({ time }) => time !== null).sort((one, other) => one.time! - other.time!);
        const across = known.map(({ id }) => places.get(id)!);
        expect(across).toEqual(across.toSorted((one, other) => one - other));
      }),
    );
  });

  it('does the same whatever order the cards come in', () => {
    fc.assert(
      fc.property(timed, (cards) => {
        const wish = { lanes: ['other'], at };
        expect(arrangeByTime({ ...wish, cards: cards.toReversed() })).toEqual(arrangeByTime({ ...wish, cards }));
      }),
    );
  });

  it('puts cards without a time after the last, in the order of the text', () => {
    const cards = [card('b', 'a', null, 2), card('a', 'a', null, 1), card('timed', 'a', 5)];
    const { cards: placed } = arrangeByTime({ cards, lanes: [], at });
    expect(placed.map(({ id, x }) => [id, x])).toEqual([
      ['timed', 10],
      ['a', 122],
      ['b', 234],
    ]);
  });

  it('has nothing for an empty board', () => {
    expect(arrangeByTime({ cards: [], lanes: ['a'], at })).toEqual({ cards: [], lanes: [], ticks: [] });
  });
});
