import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringIntoSight,
  fitBox,
  seenBox,
  toBoard,
  toCanvas,
  zoomAt,
} from '../../../../../src-renderer/features/boards/canvas/camera.ts';
import { nextSheet, sheetServes } from '../../../../../src-renderer/features/boards/canvas/far-sheet.ts';
import { tileWindow } from '../../../../../src-renderer/features/boards/canvas/tile-window.ts';
import { boxHolds } from '../../../../../src-main/shared/domain/boxes.ts';

const size = { width: 1000, height: 700 };
const number = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
const camera = fc.record({ x: number(1e4), y: number(1e4), k: fc.double({ min: 0.02, max: 3, noNaN: true }) });
const point = fc.record({ x: number(1e4), y: number(1e4) });
const box = fc.record({
  x: number(1e4),
  y: number(1e4),
  width: fc.double({ min: 1, max: 5000, noNaN: true }),
  height: fc.double({ min: 1, max: 5000, noNaN: true }),
});

describe('where one looks', () => {
  it('maps a point there and back', () => {
    fc.assert(
      fc.property(camera, point, (looking, place) => {
        const back = toBoard(looking, toCanvas(looking, place));
        expect(Math.abs(back.x - place.x) + Math.abs(back.y - place.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('keeps what is at the pointer there while it zooms', () => {
    fc.assert(
      fc.property(camera, point, fc.double({ min: 0.02, max: 3, noNaN: true }), (looking, at, k) => {
        const [before, after] = [toBoard(looking, at), toBoard(zoomAt(looking, at, k), at)];
        expect(Math.abs(before.x - after.x) + Math.abs(before.y - after.y)).toBeLessThan(1e-4);
      }),
    );
  });

  it('shows all of a box that it fits', () => {
    fc.assert(
      fc.property(box, (wanted) => {
        expect(boxHolds(grown(seenBox(fitBox(wanted, size), size)), wanted)).toBe(true);
      }),
    );
  });

  it('stays where it is when the box is in sight', () => {
    const looking = { x: 0, y: 0, k: 1 };
    expect(bringIntoSight(looking, { x: 300, y: 300, width: 100, height: 60 }, size)).toEqual(looking);
  });

  it('moves no further than it must', () => {
    const looking = { x: 0, y: 0, k: 1 };
    expect(bringIntoSight(looking, { x: 980, y: 300, width: 100, height: 60 }, size)).toEqual({ x: -128, y: 0, k: 1 });
  });

  it('has all that is seen in its window of tiles, and in a new picture', () => {
    fc.assert(
      fc.property(camera, (looking) => {
        expect(boxHolds(tileWindow(looking, size), seenBox(looking, size))).toBe(true);
        expect(sheetServes(nextSheet(looking, size), looking, size)).toBe(true);
      }),
    );
  });
});

const grown = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }) => ({
  x: x - 1e-3,
  y: y - 1e-3,
  width: width + 2e-3,
  height: height + 2e-3,
});
