import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../../src-main/core/formats/csv/parse-csv.ts';

const parse = (text: string | Uint8Array, encoding?: string) =>
  parseCsv(typeof text === 'string' ? Buffer.from(text) : text, { encoding });

describe('parseCsv', () => {
  it.each([
    ['commas', 'Name,Age\nAnna,34\n'],
    ['semicolons beside decimal commas', 'Name;Age\nAnna;34\n'],
    ['tabs', 'Name\tAge\r\nAnna\t34'],
    ['a byte order mark', '\ufeffName,Age\nAnna,34'],
    ['the separator in a line of its own', 'sep=;\r\nName;Age\r\nAnna;34\r\n'],
    ['empty rows and columns', '\n,,\nName,,Age\n\nAnna,,34\n,,\n'],
    ['carriage returns alone', 'Name,Age\rAnna,34\r'],
  ])('reads a table with %s', (_, text) => {
    expect(parse(text).table).toEqual({ headers: ['Name', 'Age'], rows: [['Anna', '34']] });
  });

  it('reads quoted cells with separators, quotes and line breaks', () => {
    const { table } = parse('Name,"Said\nwhere"\n"Anna, B.","she said ""no""\nand left"\n');
    expect(table).toEqual({ headers: ['Name', 'Said where'], rows: [['Anna, B.', 'she said "no"\nand left']] });
  });

  it('keeps decimal commas where semicolons separate', () => {
    expect(parse('Name;Score\nA;1,5\nB;2,5\nC;3\n').table.rows).toEqual([
      ['A', '1,5'],
      ['B', '2,5'],
      ['C', '3'],
    ]);
  });

  it('finds the encoding, or takes the one it is told', () => {
    const gbk = Buffer.from([
      0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb3, 0xc7, 0xca, 0xd0, 0x0a, 0xcd, 0xf5, 0xc3, 0xf7, 0x2c, 0xb1, 0xb1, 0xbe, 0xa9,
      0x0a,
    ]);
    expect(parse(gbk).table).toEqual({ headers: ['姓名', '城市'], rows: [['王明', '北京']] });
    expect(parse(Buffer.from('Name,Ort\nJörg,Köln\n', 'latin1'), 'windows-1252').table.rows).toEqual([
      ['Jörg', 'Köln'],
    ]);
  });

  it('names columns that have no name and tells equal ones apart', () => {
    expect(parse('Name,,Age,age\nA,1,2,3\n').table.headers).toEqual(['Name', 'B', 'Age', 'age (2)']);
  });

  it('drops NULs and mends half characters', () => {
    const utf16 = Buffer.from('\ufeffName,Note\nA,x\0\ud83dy\n', 'utf16le');
    expect(parse(utf16).table.rows).toEqual([['A', 'x\ufffdy']]);
  });

  it('keeps a formula as the text that it is', () => {
    expect(parse('Name,Note\nA,"=HYPERLINK(""http://x"")"\n').table.rows).toEqual([['A', '=HYPERLINK("http://x")']]);
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['headings alone', 'Name,Age\n', 'table-empty'],
    ['empty cells alone', ',,\n,,\n', 'table-empty'],
    ['more rows than a study has', 'Name\n' + 'x\n'.repeat(100_001), 'file-too-large'],
  ])('refuses %s', (_, text, code) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
  });

  it('reads a quote that never ends without hanging', () => {
    expect(parse('Name,Note\nA,"never ends\nB,2\n').table.rows).toHaveLength(1);
  });
});
