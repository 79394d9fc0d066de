import type { TFunction } from 'i18next';
import type { SearchHit } from '../../../src-main/shared/contract/search.ts';
import type { CsvCell } from '../../../src-main/shared/domain/print-csv.ts';

const columns = ['document', 'speaker', 'before', 'match', 'after', 'start', 'end'] as const;

/** Places as a table with a row of headers. */
export function hitTable(hits: readonly SearchHit[], t: TFunction): readonly (readonly CsvCell[])[] {
  return [
    columns.map((column) => t(`search.column.${column}`)),
    ...hits.map((hit) => columns.map((name) => hit[name])),
  ];
}
