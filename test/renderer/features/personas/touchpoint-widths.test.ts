import { expect, it } from 'vitest';
import { touchpointWidths } from '../../../../src-renderer/features/personas/touchpoint-widths.ts';

const total = (widths: Readonly<Record<string, number>>) =>
  Object.values(widths).reduce((sum, width) => sum + width, 0);

it.each([976, 1376, 2000])('fills a room of %i', (room) => {
  const widths = touchpointWidths(room, {});
  expect(room - total(widths)).toBeLessThan(3);
  expect(total(widths)).toBeLessThanOrEqual(room);
});

it('keeps a width that was drawn, and gives the rest to the others', () => {
  const widths = touchpointWidths(1200, { code: 100 });
  expect(widths.code).toBe(100);
  expect(1200 - total(widths)).toBeLessThan(3);
});

it('scrolls where there is too little room', () => {
  expect(touchpointWidths(400, {})).toEqual(touchpointWidths(0, {}));
});

it('leaves room where all that could grow was drawn', () => {
  expect(total(touchpointWidths(2000, { name: 100, owner: 100, code: 100 }))).toBe(560);
});
