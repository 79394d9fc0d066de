import { expect, it } from 'vitest';
import { seededRandom } from '../../../../src-main/shared/domain/seeded-random.ts';

const draw = (seed: number, kind: 'next' | 'normal', count = 5) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => random[kind]());
};
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

it('draws the same numbers for the same seed, others for another', () => {
  expect(draw(7, 'next')).toEqual(draw(7, 'next'));
  expect(draw(8, 'next')).not.toEqual(draw(7, 'next'));
});

it('draws evenly from 0 to 1', () => {
  const numbers = draw(1, 'next', 20_000);
  expect([Math.min(...numbers) >= 0, Math.max(...numbers) < 1]).toEqual([true, true]);
  expect(mean(numbers)).toBeCloseTo(0.5, 2);
});

it('draws normally around 0 with deviation 1', () => {
  const numbers = draw(1, 'normal', 20_000);
  expect(mean(numbers)).toBeCloseTo(0, 1);
  expect(mean(numbers.map((value) => value * value))).toBeCloseTo(1, 1);
});
