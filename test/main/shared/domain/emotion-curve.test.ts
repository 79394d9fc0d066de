import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emotionCurve, emotionY } from '../../../../src-main/shared/domain/emotion-curve.ts';
import type { EmotionPoint } from '../../../../src-main/shared/domain/emotion-curve.ts';

const frame = { top: 0, bottom: 100 };
const point = (x: number, value: number | null, more: Partial<EmotionPoint> = {}): EmotionPoint => ({
  x,
  value,
  computed: value,
  interval: null,
  isThin: false,
  ...more,
});
const numbersOf = (d: string) => (d.match(/-?\d+(\.\d+)?(e-?\d+)?/g) ?? []).map(Number);
const endOf = (d: string) => numbersOf(d).slice(-2);
const startOf = (d: string) => numbersOf(d).slice(0, 2);

describe('the emotion curve', () => {
  it('lays +2 at the top, 0 in the middle and −2 at the bottom', () => {
    expect([2, 0, -2, 5].map((valence) => emotionY(valence, frame))).toEqual([0, 50, 100, 0]);
  });

  it('goes through every given point', () => {
    const values = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, (hundredths) => {
        const points = hundredths.map((value, index) => point(index * 100, value / 100));
        const { pieces, marks } = emotionCurve(points, frame);
        const wanted = points.map(({ x, value }) => [x, emotionY(value!, frame)]);
        expect(marks.map(({ x, y }) => [x, y])).toEqual(wanted);
        const passed = [startOf(pieces[0]!.d), ...pieces.map(({ d }) => endOf(d))].flat();
        const off = passed.map((value, index) => Math.abs(value - wanted.flat()[index]!));
        expect(Math.max(...off)).toBeLessThan(0.01);
      }),
    );
  });

  it('never swings beyond two neighbours', () => {
    const values = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 3, maxLength: 12 });
    fc.assert(
      fc.property(values, (hundredths) => {
        const points = hundredths.map((value, index) => point(index * 100, value / 100));
        const beyond = emotionCurve(points, frame).pieces.flatMap(({ d }) => {
          const ys = numbersOf(d).filter((_, index) => index % 2 === 1);
          const [low, high] = [Math.min(ys[0]!, ys.at(-1)!), Math.max(ys[0]!, ys.at(-1)!)];
          return ys.filter((y) => y < low - 0.01 || y > high + 0.01);
        });
        expect(beyond).toEqual([]);
      }),
    );
  });

  it('tells pieces on little data and bridges over stages of which nobody said anything', () => {
    const points = [point(0, 1), point(100, 0), point(200, 1, { isThin: true }), point(300, null), point(400, 1)];
    expect(emotionCurve(points, frame).pieces.map(({ kind }) => kind)).toEqual(['sure', 'thin', 'bridge']);
  });

  it('keeps the computed curve as a ghost beside a corrected point only', () => {
    const points = [point(0, 1), point(100, 1), point(200, -1, { computed: 1 }), point(300, 1)];
    const { ghosts, marks } = emotionCurve(points, frame);
    expect(ghosts.map(startOf)).toEqual([
      [100, 25],
      [200, 25],
    ]);
    expect(marks.map(({ isCorrected }) => isCorrected)).toEqual([false, false, true, false]);
  });

  it('draws one band for each run of known intervals', () => {
    const known = { interval: [-1, 1] as const };
    const points = [point(0, 0, known), point(100, 0, known), point(200, 0), point(300, 0, known)];
    const { bands } = emotionCurve(points, frame);
    expect(bands).toHaveLength(2);
    expect(numbersOf(bands[1]!).filter((_, index) => index % 2 === 0)).toEqual(expect.arrayContaining([294, 306]));
  });

  it('is nothing where nobody said anything', () => {
    expect(emotionCurve([point(0, null), point(100, null)], frame)).toEqual({
      pieces: [],
      bands: [],
      ghosts: [],
      marks: [],
    });
  });
});
