import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeType } from '../../../../src-main/shared/contract/participants.ts';
import { parseAttributeValue, printAttributeValue } from '../../../../src-main/shared/domain/attribute-values.ts';

const options = ['Bus', '地铁', 'On foot, slowly', 'a; b'];
const fits = (value: string, newOptions: readonly string[] = []) => ({ kind: 'fits', value, newOptions });

describe('parseAttributeValue', () => {
  it.each([
    ['12', '12'],
    ['007', '7'],
    ['-0', '0'],
    ['+3.50', '3.5'],
    ['1,5', '1.5'],
    ['1.5', '1.5'],
    ['.5', '0.5'],
    ['0,125', '0.125'],
    ['−4', '-4'],
    ['1 234,5', '1234.5'],
    ['1,234', '1234'],
    ['1,234,567.8', '1234567.8'],
    ['1.234.567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1’000', '1000'],
    ['１２．５', '12.5'],
    ['1E3', '1000'],
    ['12345678901234567890', '12345678901234567890'],
  ])('reads %s as a number', (text, value) => {
    expect(parseAttributeValue('number', [], text)).toEqual(fits(value));
  });

  it.each(['abc', '1.2.3', '1,2,3', '12a', '--1', 'NaN', 'Infinity', '1e999', '٣', '½', '1'.repeat(101)])(
    'refuses %s as a number',
    (text) => expect(parseAttributeValue('number', [], text)).toEqual({ kind: 'unfit', reason: 'no-number' }),
  );

  it.each([
    ['2025-12-31', '2025-12-31'],
    ['2025/1/5', '2025-01-05'],
    ['2025年12月31日', '2025-12-31'],
    ['２０２５年１月５日', '2025-01-05'],
    ['20251231', '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['31.12.2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['03/04/2025', '2025-04-03'],
    ['31 Dec 2025', '2025-12-31'],
    ['December 31, 2025', '2025-12-31'],
    ['1st May 2024', '2024-05-01'],
    ['2025-12-31T23:30:00Z', '2025-12-31'],
    ['2025-12-31 00:00:00', '2025-12-31'],
    ['29/2/2024', '2024-02-29'],
  ])('reads %s as a date', (text, value) => {
    expect(parseAttributeValue('date', [], text)).toEqual(fits(value));
  });

  it.each(['29/2/2025', '2025-13-01', '31/12/25', '0000-01-01', 'tomorrow', '32 Dec 2025', '1 Foo 2025', '12'])(
    'refuses %s as a date',
    (text) => expect(parseAttributeValue('date', [], text)).toEqual({ kind: 'unfit', reason: 'no-date' }),
  );

  it.each([
    ['yes', 'true'],
    ['TRUE', 'true'],
    ['1', 'true'],
    ['是', 'true'],
    ['✓', 'true'],
    ['ＹＥＳ', 'true'],
    ['no', 'false'],
    ['0', 'false'],
    ['否', 'false'],
    ['沒有', 'false'],
  ])('reads %s as yes or no', (text, value) => {
    expect(parseAttributeValue('boolean', [], text)).toEqual(fits(value));
  });

  it('refuses other words as yes or no', () => {
    expect(parseAttributeValue('boolean', [], 'perhaps')).toEqual({ kind: 'unfit', reason: 'no-boolean' });
  });

  it.each([
    ['bus', fits('Bus')],
    ['ＢＵＳ', fits('Bus')],
    ['on foot,  slowly', fits('On foot, slowly')],
    ['Tram', fits('Tram', ['Tram'])],
    ['x'.repeat(201), { kind: 'unfit', reason: 'choice-too-long' }],
  ])('reads %s as a choice', (text, read) => {
    expect(parseAttributeValue('choice', options, text)).toEqual(read);
  });

  it.each([
    ['地铁；bus', fits('["Bus","地铁"]')],
    ['地铁、bus，BUS', fits('["Bus","地铁"]')],
    ['bus, 地铁', fits('["Bus","地铁"]')],
    ['On foot, slowly', fits('["On foot, slowly"]')],
    ['A; b', fits('["a; b"]')],
    ['["a; b","Tram"]', fits('["a; b","Tram"]', ['Tram'])],
    ['tram; TRAM; ', fits('["tram"]', ['tram'])],
    ['bus\nTram', fits('["Bus","Tram"]', ['Tram'])],
    [';;', fits('')],
  ])('reads %s as several choices', (text, read) => {
    expect(parseAttributeValue('choices', options, text)).toEqual(read);
  });

  it.each(attributeType.options)('reads an empty cell as empty: %s', (type) => {
    expect(parseAttributeValue(type, options, ' \t\u3000')).toEqual(fits(''));
  });

  it('keeps no NUL and no half of a character', () => {
    expect(parseAttributeValue('text', [], 'a\0b\ud83d')).toEqual(fits('ab\ufffd'));
  });

  it('reads what it printed as the same value, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...options, ';', '、', ',', ' ')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...attributeType.options), typed, (type, text) => {
        const read = parseAttributeValue(type, options, text);
        const value = read.kind === 'fits' ? read.value : '';
        const known = read.kind === 'fits' ? [...options, ...read.newOptions] : options;
        expect(parseAttributeValue(type, known, printAttributeValue(type, value))).toEqual(fits(value));
        expect(parseAttributeValue(type, known, value)).toEqual(fits(value));
      }),
      { numRuns: 1000 },
    );
  });
});
