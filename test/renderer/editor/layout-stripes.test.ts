import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutStripes } from '../../../src-renderer/editor/layout-stripes.ts';
import type { StripeInput } from '../../../src-renderer/editor/layout-stripes.ts';

const room = { labelHeight: 18, mostLanes: 4, mostSlide: 40 };

const inputs = fc
  .array(fc.tuple(fc.nat(900), fc.integer({ min: 0, max: 300 })), { maxLength: 60 })
  .map((list) =>
    list
      .map(([top, height], index): StripeInput => ({ id: String(index), top, bottom: top + height }))
      .sort((one, other) => one.top - other.top),
  );

const isBelow = (spans: readonly { top: number; height: number }[]) =>
  spans.every((span, index) => index === 0 || span.top >= spans[index - 1]!.top + spans[index - 1]!.height);

const onSameWords = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: String(index), top: 0, bottom: 100 }));

describe('layoutStripes', () => {
  it('puts overlapping stripes into lanes of their own', () => {
    const { stripes } = layoutStripes(onSameWords(4), room);
    expect(stripes.map(({ lane }) => lane)).toEqual([0, 1, 2, 3]);
  });

  it('uses a lane again when it is free', () => {
    const apart = [
      { id: 'a', top: 0, bottom: 20 },
      { id: 'b', top: 40, bottom: 60 },
    ];
    expect(layoutStripes(apart, room).stripes.map(({ lane }) => lane)).toEqual([0, 0]);
  });

  it('begins a name after the lanes that are taken where it stands', () => {
    const nested = [
      { id: 'long', top: 0, bottom: 100 },
      { id: 'short', top: 10, bottom: 30 },
      { id: 'alone', top: 300, bottom: 320 },
    ];
    expect(layoutStripes(nested, room).stripes.map(({ label }) => label?.lane)).toEqual([2, 2, 1]);
  });

  it('draws what is beyond the last lane as one, and says in a fold what it is', () => {
    const { stripes, bundles, folds } = layoutStripes(onSameWords(11), room);
    expect(stripes).toHaveLength(4);
    expect(bundles).toEqual([{ top: 0, height: 100 }]);
    expect(folds.flatMap(({ ids }) => ids)).toContain('10');
  });

  it('folds names that would stand far from their stripe, and names again where there is room', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => ({
      id: String(index),
      top: index * 3,
      bottom: index * 3 + 3,
    }));
    const { stripes, folds } = layoutStripes([...crowd, { id: 'later', top: 400, bottom: 420 }], room);
    expect(stripes.filter(({ label }) => label === null).length).toBe(folds[0]?.ids.length);
    expect(stripes.at(-1)?.label).toEqual({ top: 400, lane: 1 });
  });

  it('never lets stripes of one lane overlap', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { stripes, bundles } = layoutStripes(given, room);
        const lanes = [...Map.groupBy(stripes, ({ lane }) => lane).values(), bundles];
        expect(lanes.every(isBelow)).toBe(true);
      }),
    );
  });

  it('never lets names or folds overlap', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { stripes, folds } = layoutStripes(given, room);
        const labels = [...stripes.flatMap(({ label }) => label ?? []), ...folds.map(({ label }) => label)];
        const rows = labels.map(({ top }) => ({ top, height: room.labelHeight }));
        expect(isBelow(rows.sort((one, other) => one.top - other.top))).toBe(true);
      }),
    );
  });

  it('says each coding once: by its name or in a fold', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { stripes, folds } = layoutStripes(given, room);
        const named = stripes.filter(({ label }) => label !== null).map(({ id }) => id);
        const said = [...named, ...folds.flatMap(({ ids }) => ids)];
        expect(said.toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      }),
    );
  });

  it('keeps names near their stripes and in the order of the text', () => {
    fc.assert(
      fc.property(inputs, (given) => {
        const { stripes } = layoutStripes(given, room);
        const named = stripes.flatMap(({ top, label }) => (label ? [{ top, labelTop: label.top }] : []));
        expect(named.every(({ top, labelTop }) => labelTop >= top && labelTop - top <= room.mostSlide)).toBe(true);
        expect(named.map(({ labelTop }) => labelTop)).toEqual(
          named.map(({ labelTop }) => labelTop).toSorted((a, b) => a - b),
        );
      }),
    );
  });
});
