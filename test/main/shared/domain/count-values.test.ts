import { describe, expect, it } from 'vitest';
import { countValues } from '../../../../src-main/shared/domain/count-values.ts';

const choice = { type: 'choice' as const, options: ['City', 'Land', 'Sea'] };
const number = { type: 'number' as const, options: [] };
const text = { type: 'text' as const, options: [] };
const upTo = (count: number, name = '') => Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

describe('counting values', () => {
  it.each([
    ['options in their order, and who didn’t say last', choice, ['Land', '', 'City', 'Land'], 'City 1, Land 2,  1'],
    [
      'several choices of one person each',
      { ...choice, type: 'choices' as const },
      ['["City","Sea"]', '["Sea"]'],
      'City 1, Sea 2',
    ],
    ['numbers by size', number, ['31', '9', '31'], '9 1, 31 2'],
    ['many numbers as a stretch', number, [...upTo(9), ''], '1–9 9,  1'],
    ['texts as they come', text, ['a', 'b', 'a'], 'a 2, b 1'],
    ['nothing of many texts', text, upTo(13, 'text '), ''],
    ['nothing where nothing is known', choice, ['', ''], ''],
  ])('counts %s', (_name, attribute, values, counted) => {
    expect(
      countValues(attribute, values)
        .map(({ value, count }) => `${value} ${count}`)
        .join(', '),
    ).toBe(counted);
  });
});
