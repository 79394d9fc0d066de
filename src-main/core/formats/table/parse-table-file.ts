import { extname } from 'node:path';
import { AppError } from '../../../shared/errors.ts';
import { parseCsv } from '../csv/parse-csv.ts';
import { hasForeignSignature } from '../has-foreign-signature.ts';
import { namingFile, readFileBytes } from '../read-file-bytes.ts';
import { parseXlsx } from '../xlsx/parse-xlsx.ts';
import type { ParsedTable, TableOptions } from './parsed-table.ts';

const workbooks = ['.xlsx', '.xlsm'];
const texts = ['.csv', '.tsv', '.tab', '.txt'];

/** In lower case, without the dot. */
export const tableExtensions: readonly string[] = [...texts, ...workbooks].map((extension) => extension.slice(1));

/** Reads a table of a file. Every refusal is an AppError that names the file. */
export const parseTableFile = (path: string, options: TableOptions): Promise<ParsedTable> =>
  namingFile(path, async () => {
    const bytes = await readFileBytes(path);
    const extension = extname(path).toLowerCase();
    if (workbooks.includes(extension)) return parseXlsx(bytes, options);
    if (!texts.includes(extension)) throw new AppError('format-unknown', { extension });
    if (hasForeignSignature(bytes)) throw new AppError('file-binary');
    return parseCsv(bytes, options);
  });
