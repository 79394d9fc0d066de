import { expect, it } from 'vitest';
import { layerShapes } from '../../../../src-main/shared/domain/layer-shapes.ts';
import type { RectShape, TextShape } from '../../../../src-main/shared/domain/scene.ts';

const cardAt = (x: number): RectShape => {
  return { kind: 'rect', x, y: 0, width: 100, height: 50, radius: 0, fill: '#ffffff', stroke: null };
};
const wordsAt = (x: number): TextShape => {
  const typeface = { size: 14, weight: 400, face: 'book', language: 'en' } as const;
  return { kind: 'text', x: x + 10, y: 20, text: 'Words', width: 60, fill: '#000000', ...typeface };
};
const counts = (places: readonly number[]) =>
  layerShapes(places.flatMap((x) => [cardAt(x), wordsAt(x)])).map(({ shapes, lines }) => [shapes.length, lines.length]);

it('are one where no card covers the words of another', () => {
  expect(counts([0, 110, 220])).toEqual([[3, 3]]);
});

it('are as many as cards that cover words of those below them', () => {
  expect(counts([0, 30, 300, 330])).toEqual([
    [1, 1],
    [2, 2],
    [1, 1],
  ]);
});

it('are none of nothing', () => {
  expect(layerShapes([])).toEqual([]);
});
