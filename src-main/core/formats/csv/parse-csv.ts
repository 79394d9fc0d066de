import papaparse from 'papaparse';
import { AppError } from '../../../shared/errors.ts';
import type { ParsedTable } from '../table/parsed-table.ts';
import { mostRows, tidyTable } from '../table/tidy-table.ts';
import { decodeText } from '../text/decode.ts';
import { guessSeparator } from './guess-separator.ts';

/** Comma, semicolon or tab, whichever divides the first rows evenly; quoted cells may hold all of them and line breaks. */
export function parseCsv(bytes: Uint8Array, { encoding }: { readonly encoding?: string }): ParsedTable {
  const decoded = decodeText(bytes, encoding);
  const text = withoutHint(decoded.text);
  const { data } = papaparse.parse<readonly string[]>(text, { delimiter: guessSeparator(text), preview: mostRows + 1 });
  if (data.length > mostRows) throw new AppError('file-too-large', { reason: 'rows', limit: mostRows });
  return { table: tidyTable(data), encoding: decoded.encoding, sheets: [], sheet: null };
}

// Excel writes the separator into a first line of its own.
const withoutHint = (text: string) => text.replace(/^sep=.\r?\n/, '');
