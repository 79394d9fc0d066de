import ExcelJS from 'exceljs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseXlsx } from '../../../../../src-main/core/formats/xlsx/parse-xlsx.ts';
import { makeBomb } from '../../../../helpers/make-bomb.ts';
import { inlineRow, makeXlsx } from '../../../../helpers/make-xlsx.ts';

async function workbook(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const row = (value: ExcelJS.CellValue, format?: string) =>
  workbook((book) => {
    const sheet = book.addWorksheet('People');
    sheet.addRow(['Name', 'Value']);
    sheet.addRow(['Anna', value]);
    sheet.getCell('B2').numFmt = format ?? 'General';
  });

const cellOf = async (bytes: Uint8Array) => (await parseXlsx(bytes, {})).table.rows[0]?.[1];

describe('parseXlsx', { timeout: 60_000 }, () => {
  it.each<[string, ExcelJS.CellValue, string | undefined, string]>([
    ['text', 'Köln 🙂', undefined, 'Köln 🙂'],
    ['a number', 0.1 + 0.2, undefined, '0.3'],
    ['a whole number', 34, undefined, '34'],
    ['a date', new Date(Date.UTC(2025, 11, 31)), 'dd/mm/yyyy', '2025-12-31'],
    ['a date of a Chinese style', new Date(Date.UTC(2025, 0, 5)), 'yyyy"年"m"月"d"日"', '2025-01-05'],
    ['a date with a time', new Date(Date.UTC(2025, 0, 5, 13, 30)), 'yyyy-mm-dd hh:mm', '2025-01-05 13:30:00'],
    ['money, which is no date', 12.5, '[$USD] #,##0.00', '12.5'],
    ['a number with words beside it', 3, '0 "days"', '3'],
    ['yes', true, undefined, 'true'],
    ['the result of a formula', { formula: 'A1&"!"', result: 'done' }, undefined, 'done'],
    ['a number from a formula', { formula: '1+1', result: 2 }, undefined, '2'],
    ['rich text', { richText: [{ text: 'one ' }, { text: 'two', font: { bold: true } }] }, undefined, 'one two'],
    ['a link by its words', { text: 'here', hyperlink: 'http://example.org' }, undefined, 'here'],
    ['a NUL and a control character', 'a_x0000_b_x0007_c', undefined, 'abc'],
  ])('reads %s', async (_, value, format, text) => {
    expect(await cellOf(await row(value, format))).toBe(text);
  });

  it('reads nothing where a formula failed', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('One');
      sheet.addRow(['Name', 'Value', 'Other']);
      sheet.addRow(['Anna', { error: '#REF!' }, 'x']);
    });
    expect((await parseXlsx(bytes, {})).table.rows).toEqual([['Anna', '', 'x']]);
  });

  it('puts a merged cell in all its places', async () => {
    const bytes = await workbook((book) => {
      const sheet = book.addWorksheet('One');
      sheet.addRow(['Group', 'Name']);
      sheet.addRow(['A', 'Anna']);
      sheet.addRow([null, 'Ben']);
      sheet.mergeCells('A2:A3');
    });
    expect((await parseXlsx(bytes, {})).table.rows).toEqual([
      ['A', 'Anna'],
      ['A', 'Ben'],
    ]);
  });

  it('reads the first sheet or the one that is named, and says which there are', async () => {
    const bytes = await workbook((book) => {
      book.addWorksheet('First').addRows([['Name'], ['Anna']]);
      book.addWorksheet('第二').addRows([['Name'], ['王']]);
    });
    expect(await parseXlsx(bytes, {})).toMatchObject({ sheets: ['First', '第二'], sheet: 'First' });
    expect((await parseXlsx(bytes, { sheet: '第二' })).table.rows).toEqual([['王']]);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const bytes = await workbook((book) => {
      book.properties.date1904 = true;
      const sheet = book.addWorksheet('One');
      sheet.addRows([
        ['Name', 'Day'],
        ['Anna', new Date(Date.UTC(2020, 1, 29))],
      ]);
      sheet.getCell('B2').numFmt = 'yyyy-mm-dd';
    });
    expect(await cellOf(bytes)).toBe('2020-02-29');
  });

  it('leaves out readings above characters and drops NULs', async () => {
    const cell = '<c t="inlineStr"><is><t>東京_x0000_</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>';
    const bytes = makeXlsx(`${inlineRow('Name', 'City')}<row><c t="inlineStr"><is><t>A</t></is></c>${cell}</row>`);
    expect(await cellOf(bytes)).toBe('東京');
  });

  it('reads a stray cell at the far end of the sheet without making room for all before it', async () => {
    const far = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>far</t></is></c></row>';
    const bytes = makeXlsx(`${inlineRow('Name')}${inlineRow('Anna')}${far}`);
    expect((await parseXlsx(bytes, {})).table).toEqual({
      headers: ['Name', 'XFD'],
      rows: [
        ['Anna', ''],
        ['', 'far'],
      ],
    });
  });

  it.each<[string, () => Uint8Array, string]>([
    ['no archive', () => strToU8('Name,Age'), 'file-damaged'],
    [
      'an archive without a workbook',
      () => makeXlsx('', { parts: { 'xl/workbook.xml': strToU8('') } }),
      'file-damaged',
    ],
    ['a bomb', () => makeBomb('xl/workbook.xml', 300, 1000), 'archive-bomb'],
    ['a bomb that says its size', () => makeBomb('xl/workbook.xml', 1, 600 * 1024 * 1024), 'archive-bomb'],
    [
      'a name that leaves the folder',
      () => makeXlsx(inlineRow('a'), { parts: { '../evil': strToU8('x') } }),
      'archive-unsafe-name',
    ],
    [
      'entities',
      () => makeXlsx('', { parts: { 'xl/worksheets/sheet1.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><x/>') } }),
      'xml-entities',
    ],
    ['broken XML', () => makeXlsx('<row><c></row>'), 'file-damaged'],
    ['an empty sheet', () => makeXlsx(''), 'table-empty'],
    ['headings alone', () => makeXlsx(inlineRow('Name', 'Age')), 'table-empty'],
    [
      'more than a million cells',
      () => makeXlsx(`<row>${'<c><v>1</v></c>'.repeat(1000)}</row>`.repeat(1001)),
      'file-too-large',
    ],
    [
      'cells merged over whole sheets',
      () =>
        makeXlsx(inlineRow('a') + inlineRow('b'), {
          after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3)}</mergeCells>`,
        }),
      'file-too-large',
    ],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(parseXlsx(bytes(), {})).rejects.toMatchObject({ code });
  });
});
