import { expect, it } from 'vitest';
import { numberTokens } from '../../../../src-main/shared/domain/number-tokens.ts';

it('gives the same words the same number, and says where each begins', () => {
  const known = new Map<string, number>();
  const { starts, numbers } = numberTokens(['one', ' ', 'two', ' ', 'one'], known);
  expect([...starts]).toEqual([0, 3, 4, 7, 8, 11]);
  expect([...numbers]).toEqual([0, 1, 2, 1, 0]);
  expect([...numberTokens(['TWO', 'six'], known, (word) => word.toLowerCase()).numbers]).toEqual([2, 3]);
});
