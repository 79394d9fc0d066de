import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cell, TableColumn } from '../../../../../src-main/core/formats/table/printed-table.ts';
import { mostRows, writeWorkbook } from '../../../../../src-main/core/formats/xlsx/write-workbook.ts';
import { readWorkbook } from '../../../../helpers/read-tables.ts';
import { missingTargets, readOffice } from '../../../../helpers/read-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'motif-xlsx-'));
afterAll(() => rmSync(folder, { recursive: true }));

const columns: readonly TableColumn[] = [
  { key: 'a', head: 'Words', type: 'words' },
  { key: 'b', head: 'n', type: 'number' },
  { key: 'c', head: 'Day', type: 'date' },
];

function write(names: readonly string[], rows: readonly (readonly Cell[])[], most = mostRows) {
  const path = join(folder, 'book.xlsx');
  const file = openSync(path, 'w');
  const writer = writeWorkbook(file, most);
  names.forEach((name) => {
    writer.begin({ key: name, name, columns, rows });
    rows.forEach((row) => writer.row(row));
    writer.end();
  });
  const done = writer.finish();
  closeSync(file);
  return { path, ...done };
}

describe('writing a workbook', () => {
  it('is a whole package of well-formed parts', () => {
    const { path, bytes } = write(['One', 'Two'], [['a', 1, '2026-01-02']]);
    const packed = readFileSync(path);
    expect(packed.length).toBe(bytes);
    expect([...readOffice(packed).keys()]).toContain('xl/worksheets/sheet2.xml');
    expect(missingTargets(packed)).toEqual([]);
  });

  it('goes on in another sheet where a table is longer than a sheet', async () => {
    const rows = Array.from({ length: 7 }, (_, index) => [`row ${index}`, index, null]);
    const sheets = await readWorkbook(write(['Long'], rows, 3).path);
    expect([...sheets].map(([name, sheet]) => [name, sheet.rows.length])).toEqual([
      ['Long', 4],
      ['Long (2)', 4],
      ['Long (3)', 2],
    ]);
  });

  it.each([
    ['a/b:c*d?[e]', 'a b c d  e'],
    ["it's “fine”", "it's “fine”"],
    ['x'.repeat(40), 'x'.repeat(31)],
  ])('names a sheet as Excel takes it: %s', async (wanted, name) => {
    expect([...(await readWorkbook(write([wanted], []).path)).keys()]).toEqual([name]);
  });

  it.each([
    ['2026-01-02', new Date('2026-01-02T00:00:00Z')],
    ['1900-03-01', new Date('1900-03-01T00:00:00Z')],
    ['1812-05-06', '1812-05-06'],
    ['no day', 'no day'],
  ])('writes the day %s as one where Excel has it', async (day, wanted) => {
    const [sheet] = [...(await readWorkbook(write(['Days'], [['', 0, day]]).path)).values()];
    expect(sheet!.rows[1]![2]).toEqual(wanted);
  });
});
