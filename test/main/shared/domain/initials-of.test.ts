import { describe, expect, it } from 'vitest';
import { initialsOf } from '../../../../src-main/shared/domain/initials-of.ts';

describe('the initials of a persona', () => {
  it.each([
    ['The team with a deadline', 'TD'],
    ['anna', 'A'],
    ['承办人', '承'],
    ['“Late” buyers', 'LB'],
    ['…', ''],
    ['  ', ''],
  ])('of “%s” are “%s”', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
