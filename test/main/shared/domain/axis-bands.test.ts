import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisBands } from '../../../../src-main/shared/domain/axis-bands.ts';

describe('axisBands', () => {
  it('has a band for each of a few numbers, from the smallest', () => {
    const { bands, bandOf } = axisBands({ kind: 'number' }, [5, 1, 3, 1]);
    expect(bands).toEqual([1, 3, 5].map((value) => ({ kind: 'value', value })));
    expect([1, 3, 5].map(bandOf)).toEqual([0, 1, 2]);
  });

  it('has choices in their order, and what has none last', () => {
    const { bands, bandOf } = axisBands({ kind: 'choice', choices: ['low', 'middle', 'high'] }, ['high', null, 'low']);
    expect(bands).toEqual([{ kind: 'value', value: 'low' }, { kind: 'value', value: 'high' }, { kind: 'none' }]);
    expect(['high', null, 'no longer a choice'].map(bandOf)).toEqual([1, 2, 2]);
  });

  it('has round ranges for many numbers', () => {
    const { bands, bandOf } = axisBands(
      { kind: 'number' },
      Array.from({ length: 100 }, (_, index) => index + 1),
    );
    expect(bands.at(0)).toEqual({ kind: 'range', from: 0, to: 10 });
    expect(bands.at(-1)).toEqual({ kind: 'range', from: 90, to: 100 });
    expect([1, 9, 10, 99, 100].map(bandOf)).toEqual([0, 0, 1, 9, 9]);
  });

  it('holds every number in a band that holds it', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.uniqueArray(number, { minLength: 13, maxLength: 40 }), (values) => {
        const { bands, bandOf } = axisBands({ kind: 'number' }, values);
        const missed = values.filter((value) => {
          const band = bands[bandOf(value)]!;
          return band.kind !== 'range' || value < band.from || value > band.to;
        });
        expect(missed).toEqual([]);
      }),
    );
  });
});
