import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPosterSheets, sceneSheets, shapesOnSheet } from '../../../../src-main/shared/domain/scene-sheets.ts';
import { sliceScene } from '../../../../src-main/shared/domain/slice-scene.ts';
import type { RectShape } from '../../../../src-main/shared/domain/scene.ts';

const rect = (x: number, y: number): RectShape => ({
  kind: 'rect',
  x,
  y,
  width: 20,
  height: 10,
  radius: 0,
  fill: null,
  stroke: null,
});
const length = fc.integer({ min: 30, max: 4000 });

describe('sheets', () => {
  it('of a poster show every shape on one of them at least', () => {
    const property = fc.property(
      length,
      length,
      fc.constantFrom('a4', 'a3', 'letter' as const),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))),
      (width, height, paper, spots) => {
        const shapes = spots.map(([x, y]) => rect(x * (width - 20), y * (height - 10)));
        const { scale, sheets } = sceneSheets({ width, height }, 'poster', paper);
        const seen = new Set(sheets.flatMap((sheet) => shapesOnSheet(shapes, sheet, scale)));
        expect(seen.size).toBe(shapes.length);
        expect(sheets).toHaveLength(countPosterSheets({ width, height }, paper));
      },
    );
    fc.assert(property);
  });

  it('of a poster overlap by a centimetre and say where they belong', () => {
    const { sheets } = sceneSheets({ width: 1200, height: 1000 }, 'poster', 'a4');
    expect(sheets.map(({ mark }) => mark)).toEqual(['A1', 'A2', 'B1', 'B2']);
    const [first, second] = sheets;
    expect(first!.frame.width - (first!.left - second!.left)).toBeCloseTo(28.35, 1);
  });

  it('fit a figure on one sheet and never enlarge it', () => {
    const small = sceneSheets({ width: 100, height: 50 }, 'fit', 'a4');
    const large = sceneSheets({ width: 9000, height: 50 }, 'fit', 'a4');
    expect(small.scale).toBe(0.75);
    expect(large.sheets[0]!.left + 9000 * large.scale).toBeLessThanOrEqual(large.sheets[0]!.width);
  });

  it('are refused where there would be too many', () => {
    expect(() => sceneSheets({ width: 1e5, height: 1e5 }, 'poster', 'a4')).toThrow(/poster-too-large/u);
  });
});

describe('slices', () => {
  it('cover a figure without a gap, none taller than it may be', () => {
    const property = fc.property(length, fc.integer({ min: 40, max: 900 }), fc.array(length), (height, most, tops) => {
      const shapes = tops.map((y) => ({
        ...rect(0, y),
        kind: 'image' as const,
        mediaType: '',
        data: '',
        description: '',
        fit: 'whole' as const,
      }));
      const slices = sliceScene({ height, shapes }, most);
      expect(slices.reduce((sum, slice) => sum + slice.height, 0)).toBeCloseTo(height);
      expect(Math.max(...slices.map((slice) => slice.height))).toBeLessThanOrEqual(most);
      expect(Math.min(...slices.map((slice) => slice.height))).toBeGreaterThan(0);
    });
    fc.assert(property);
  });
});
