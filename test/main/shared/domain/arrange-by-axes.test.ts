import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeByAxes } from '../../../../src-main/shared/domain/arrange-by-axes.ts';
import { boxHolds, boxesMeet } from '../../../../src-main/shared/domain/boxes.ts';
import { overlapsAmong, placedBoxes, standing } from '../../../helpers/boxes.ts';

const at = { x: -30, y: 70 };
const axes = { x: { kind: 'number' }, y: { kind: 'choice', choices: ['low', 'high'] }, at } as const;
const values = fc.tuple(fc.option(fc.nat({ max: 40 })), fc.option(fc.constantFrom('low', 'high')));
const valued = fc
  .tuple(placedBoxes({ maxLength: 40 }), fc.array(values, { minLength: 40, maxLength: 40 }))
  .map(([boxes, all]) =>
    boxes.map(({ id, width, height }, index) => ({ id, width, height, x: all[index]![0], y: all[index]![1] })),
  );
const byId = <T extends { id: string }>(things: readonly T[]) =>
  things.toSorted((one, other) => (one.id < other.id ? -1 : 1));

describe('arrangeByAxes', () => {
  it('puts more to the right and higher up', () => {
    const size = { width: 100, height: 50 };
    const { cards, x, y, frame } = arrangeByAxes({
      ...axes,
      cards: [
        { id: 'few-high', ...size, x: 1, y: 'high' },
        { id: 'many-low', ...size, x: 9, y: 'low' },
        { id: 'many-none', ...size, x: 9, y: null },
      ],
    });
    expect(cards).toEqual([
      { id: 'few-high', x: -6, y: 94 },
      { id: 'many-low', x: 142, y: 192 },
      { id: 'many-none', x: 142, y: 290 },
    ]);
    expect(x.map(({ band, start, end }) => [band, start, end])).toEqual([
      [{ kind: 'value', value: 1 }, -30, 118],
      [{ kind: 'value', value: 9 }, 118, 266],
    ]);
    expect(y.map(({ band }) => band)).toEqual([
      { kind: 'value', value: 'high' },
      { kind: 'value', value: 'low' },
      { kind: 'none' },
    ]);
    expect(frame).toEqual({ ...at, width: 296, height: 294 });
  });

  it('lets no card cover another, and keeps each in the cell of its values', () => {
    fc.assert(
      fc.property(valued, (cards) => {
        const { cards: placed, frame } = arrangeByAxes({ ...axes, cards });
        const boxes = standing(
          cards.map(({ id, width, height }) => ({ id, width, height, x: 0, y: 0 })),
          placed,
        );
        expect(boxes).toHaveLength(cards.length);
        expect(overlapsAmong(boxes, boxesMeet)).toEqual([]);
        expect(boxes.filter((box) => !boxHolds(frame, box))).toEqual([]);
      }),
    );
  });

  it('does the same whatever order the cards come in', () => {
    fc.assert(
      fc.property(valued, (cards) => {
        const [one, other] = [cards, cards.toReversed()].map((all) => arrangeByAxes({ ...axes, cards: all }));
        expect(byId(other!.cards)).toEqual(byId(one!.cards));
        expect([other!.x, other!.y, other!.frame]).toEqual([one!.x, one!.y, one!.frame]);
      }),
      { numRuns: 400 },
    );
  });
});
