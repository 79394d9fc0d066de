import { readFileSync } from 'node:fs';
import excel from 'exceljs';
import papaparse from 'papaparse';

/** The sheets of a workbook by their names: rows of values, the heads first. */
export async function readWorkbook(path: string) {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(path);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const rows: excel.CellValue[][] = [];
      sheet.eachRow((row) =>
        rows.push(Array.from({ length: sheet.columnCount }, (_, at) => unescaped(row.getCell(at + 1).value))),
      );
      return [sheet.name, { sheet, rows }];
    }),
  );
}

// What Excel itself reads: ECMA-376, ST_Xstring. The library leaves it as it is.
function unescaped(value: excel.CellValue): excel.CellValue {
  if (typeof value !== 'string') return value;
  return value.replaceAll(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Rows of a CSV file, the heads first. */
export function readCsv(path: string): string[][] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  return papaparse.parse<string[]>(text, { skipEmptyLines: true }).data;
}

type JsonRow = Readonly<Record<string, unknown>>;

export function readJson(path: string): Readonly<Record<string, readonly JsonRow[]>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, readonly JsonRow[]>>;
}
