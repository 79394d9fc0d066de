import type { TFunction } from 'i18next';
import type { CsvCell } from '../../../src-main/shared/domain/print-csv.ts';
import type { ListedWord } from '../../../src-main/shared/contract/words.ts';

const columns = ['word', 'count', 'documents', 'participants'] as const;

/** Words as a table with a row of headers. */
export function wordTable(words: readonly ListedWord[], t: TFunction): readonly (readonly CsvCell[])[] {
  return [
    columns.map((column) => t(`search.wordList.${column}`)),
    ...words.map((word) => columns.map((column) => word[column])),
  ];
}
