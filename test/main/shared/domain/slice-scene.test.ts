import { expect, it } from 'vitest';
import type { Shape } from '../../../../src-main/shared/domain/scene.ts';
import { sliceScene } from '../../../../src-main/shared/domain/slice-scene.ts';

const rect = (y: number, height: number, width = 500): Shape => ({
  kind: 'rect',
  x: 0,
  y,
  width,
  height,
  radius: 0,
  fill: '#000000',
  stroke: null,
});

it('cuts along a line that runs across the figure', () => {
  const shapes = [rect(0, 200), rect(79, 1), rect(95, 1, 100)];
  expect(sliceScene({ shapes, height: 200 }, 100)).toEqual([
    { top: 0, height: 80 },
    { top: 80, height: 100 },
    { top: 180, height: 20 },
  ]);
});

it('cuts where there is room for it where such a line stands too high', () => {
  const shapes = [rect(0, 200), rect(30, 1)];
  expect(sliceScene({ shapes, height: 150 }, 100)).toEqual([
    { top: 0, height: 100 },
    { top: 100, height: 50 },
  ]);
});

it('goes on with the next row where nothing is left of one that was cut', () => {
  const image = { kind: 'image', x: 0, width: 9, height: 12, fit: 'fill', mediaType: 'image/png' } as const;
  const words = (y: number): Shape => ({ ...image, y, data: '', description: '' });
  const shapes = [rect(0, 300), words(70), rect(110, 1), words(115), rect(180, 1)];
  expect(sliceScene({ shapes, height: 190 }, 100)).toEqual([
    { top: 0, height: 100 },
    { top: 111, height: 79 },
  ]);
});
