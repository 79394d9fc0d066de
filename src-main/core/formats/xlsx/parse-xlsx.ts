import { AppError } from '../../../shared/errors.ts';
import type { ParsedTable, TableOptions } from '../table/parsed-table.ts';
import { tidyTable } from '../table/tidy-table.ts';
import { readZip } from '../zip/read-zip.ts';
import { richText } from './cell-text.ts';
import { readDateStyles } from './date-styles.ts';
import { readSheet } from './read-sheet.ts';
import { childrenOf, readWorkbook } from './workbook-parts.ts';

const strings = 'xl/sharedStrings.xml';
const styles = 'xl/styles.xml';

/** The sheet of that name, or the first. Formulas are not calculated: their last result is read. */
export async function parseXlsx(bytes: Uint8Array, options: TableOptions): Promise<ParsedTable> {
  const { sheets, isFrom1904 } = await readWorkbook(bytes);
  const sheet = sheets.find(({ name }) => name === options.sheet) ?? sheets[0];
  if (!sheet) throw new AppError('table-empty');
  const parts = await readZip(bytes, (name) => [sheet.path, strings, styles].includes(name));
  const part = parts.get(sheet.path);
  if (!part) throw new AppError('file-damaged', { part: sheet.path });
  const rows = readSheet(part, {
    strings: childrenOf(parts.get(strings), 's:sst').map(richText),
    dateStyles: readDateStyles(parts.get(styles)),
    isFrom1904,
  });
  return { table: tidyTable(rows), encoding: null, sheets: sheets.map(({ name }) => name), sheet: sheet.name };
}
