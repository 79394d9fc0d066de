import { expect, it } from 'vitest';
import { freeName } from '../../../src-renderer/workspace/free-name.ts';

it.each([
  [[], 'New'],
  [['new'], 'New 2'],
  [['New', 'New 2', 'New 4'], 'New 3'],
])('finds a name that is free beside %j: %s', (names, free) => {
  expect(freeName('New', names)).toBe(free);
});
