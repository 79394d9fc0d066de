import type { TFunction } from 'i18next';
import type { CsvCell } from '../../../src-main/shared/domain/print-csv.ts';
import { formatTime } from '../../workspace/format-place.ts';
import { codesOf, memosOf, researchersOf } from './listed-passage.ts';
import type { ListedPassage } from './listed-passage.ts';

const columns = [
  'document',
  'speaker',
  'turn',
  'time',
  'text',
  'codes',
  'researchers',
  'weight',
  'valence',
  'memo',
  'start',
  'end',
] as const;

/** Passages as a table with a row of headers. */
export function passageTable(passages: readonly ListedPassage[], t: TFunction): readonly (readonly CsvCell[])[] {
  return [columns.map((column) => t(`passages.column.${column}`)), ...passages.map(rowOf)];
}

function rowOf(passage: ListedPassage): readonly CsvCell[] {
  const { document, speaker, turn, at, text, start, end } = passage;
  return [
    document,
    speaker,
    turn,
    at === null ? null : formatTime(at),
    text,
    codesOf(passage)
      .map(({ code }) => code)
      .join('; '),
    researchersOf(passage),
    onlyOne(passage.codings.map(({ weight }) => weight)),
    onlyOne(passage.codings.map(({ valence }) => valence)),
    memosOf(passage),
    start,
    end,
  ];
}

function onlyOne(values: readonly (number | null)[]): CsvCell {
  const known = values.filter((value) => value !== null);
  return known.length > 1 ? known.join('; ') : (known[0] ?? null);
}
