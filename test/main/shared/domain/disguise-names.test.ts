import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameDisguiser } from '../../../../src-main/shared/domain/disguise-names.ts';

const people = [
  { name: 'Anna', shown: 'P1' },
  { name: 'Anna Schmidt', shown: 'P2' },
  { name: '王小姐', shown: '甲' },
  { name: 'Dr. O’Neil-Fox', shown: 'P3' },
  { name: 'A', shown: 'P4' },
  { name: 'P1', shown: 'P9' },
];

describe('names inside a text', () => {
  it.each([
    ['Interview Anna', 'Interview P1'],
    ['Annabel and Susanna', 'Annabel and Susanna'],
    ['anna_schmidt-2024', 'P2-2024'],
    ['ANNA   SCHMIDT, then Anna', 'P2, then P1'],
    ['訪談王小姐第一次', '訪談甲第一次'],
    ['Dr O’Neil-Fox', 'P3'],
    ['Plan A', 'Plan A'],
    ['P1 met Anna', 'P9 met P1'],
    ['與Anna訪談', '與P1訪談'],
  ])('of “%s” become those of “%s”', (text, shown) => {
    expect(nameDisguiser(people)(text)).toBe(shown);
  });

  it('stay where nobody is called otherwise', () => {
    expect(nameDisguiser([])('Interview (Anna) [1]')).toBe('Interview (Anna) [1]');
  });

  it('are found whatever signs stand in them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2, unit: fc.constantFrom(...'ab(.*+?[)]\\|/^$ -{}') }), (name) => {
        expect(nameDisguiser([{ name, shown: 'P1' }])(`x ${name} y`)).toMatch(/^x .* y$/u);
      }),
    );
    expect(nameDisguiser([{ name: 'a+b (c)', shown: 'P1' }])('x a+b (c) y')).toBe('x P1 y');
  });
});
