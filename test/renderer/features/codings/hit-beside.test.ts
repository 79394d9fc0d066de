import { expect, it } from 'vitest';
import { hitBeside } from '../../../../src-renderer/features/codings/hit-beside.ts';

const hits = [
  { start: 2, end: 4 },
  { start: 8, end: 10 },
  { start: 20, end: 22 },
];

it.each([
  { where: 'the first one, from the beginning', selected: { start: 0, end: 0 }, step: 1, found: 0 },
  { where: 'one that begins at the caret', selected: { start: 8, end: 8 }, step: 1, found: 1 },
  { where: 'the one after that which is selected', selected: { start: 8, end: 10 }, step: 1, found: 2 },
  { where: 'the first one again, after the last', selected: { start: 20, end: 22 }, step: 1, found: 0 },
  { where: 'the one before that which is selected', selected: { start: 8, end: 10 }, step: -1, found: 0 },
  { where: 'the last one, before the first', selected: { start: 2, end: 4 }, step: -1, found: 2 },
] as const)('goes to $where', ({ selected, step, found }) => {
  expect(hitBeside(hits, selected, step)).toBe(found);
});

it('goes nowhere where nothing was found', () => {
  expect(hitBeside([], { start: 3, end: 3 }, 1)).toBe(-1);
  expect(hitBeside([], { start: 3, end: 3 }, -1)).toBe(-1);
});
