import type { CsvCell } from '../../../src-main/shared/domain/print-csv.ts';
import { printAttributeValue } from '../../../src-main/shared/domain/attribute-values.ts';
import { countColumns } from './grid-subjects.ts';
import type { GridData } from './use-grid-data.ts';

export type FixedColumn = 'name' | (typeof countColumns)[GridData['kind']][number];

/** The rows of the grid as they are shown, under a row of headers: values as they are typed and read again. */
export function gridTable(
  { kind, subjects, fields, lines }: GridData,
  headingOf: (columnId: FixedColumn) => string,
): readonly (readonly CsvCell[])[] {
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const counts = countColumns[kind];
  const shown = lines.flatMap((line) => (line.kind === 'row' ? (byId.get(line.id) ?? []) : []));
  return [
    [headingOf('name'), ...fields.map(({ name }) => name), ...counts.map(headingOf)],
    ...shown.map((subject) => [
      subject.name,
      ...fields.map(({ id, type }) => printAttributeValue(type, subject.values[id] ?? '')),
      ...counts.map((column) => subject.counts[column] ?? 0),
    ]),
  ];
}
