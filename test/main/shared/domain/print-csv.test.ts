import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printCsv } from '../../../../src-main/shared/domain/print-csv.ts';

describe('printCsv', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-5.5', '-5.5'],
    ['-x', "'-x"],
    ['@me', "'@me"],
    ['\tx', "'\tx"],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['中文', '中文'],
  ])('writes %j as %j', (cell, written) => {
    expect(printCsv([[cell]])).toBe(`\uFEFF${written}\r\n`);
  });

  it('keeps numbers numbers and nothing empty', () => {
    expect(printCsv([[-2, null, 'x']])).toBe('\uFEFF-2,,x\r\n');
  });

  it('is read back by a reader of CSV files', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !/^[=+\-@\t\r\uFEFF]/.test(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const read = Papa.parse<string[]>(printCsv(rows).slice(1), { delimiter: ',', newline: '\r\n' }).data;
        expect(read.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});
