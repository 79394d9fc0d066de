import type { AttributeType } from '../contract/participants.ts';
import { type AttributeReason, parseAttributeValue } from './attribute-values.ts';
import { foldName } from './fold-name.ts';
import { guessAttributeType } from './guess-attribute-type.ts';
import { createNameMatcher, type Named } from './match-names.ts';

/** Rows are as long as the headers. */
export interface Table {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableAttribute extends Named {
  readonly type: AttributeType;
  readonly options: readonly string[];
}

export interface TableChoices {
  readonly nameColumn?: number;
  /** Types of new attributes by header; guessed where none is given. */
  readonly types?: Readonly<Record<string, AttributeType>>;
  /** Headers of columns that are left out. */
  readonly skip?: readonly string[];
}

export interface PlannedColumn {
  readonly index: number;
  readonly header: string;
  readonly attributeId: string | null;
  readonly type: AttributeType;
  readonly options: readonly string[];
  readonly filled: number;
  readonly unfit: number;
}

export interface PlannedRow {
  readonly name: string;
  readonly subjectId: string | null;
  /** Several have the name: the row goes to none of them. */
  readonly isAmbiguous: boolean;
  readonly cells: readonly string[];
}

export interface UnfitCell {
  readonly name: string;
  readonly header: string;
  readonly value: string;
  readonly reason: AttributeReason;
}

export interface TablePlan {
  readonly nameColumn: number;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Names that stand in several rows: of each column the last cell that isn't empty counts. */
  readonly repeated: readonly string[];
  readonly unfit: readonly UnfitCell[];
}

/** Says which row of a table is about whom and which column goes to which attribute, by their names. */
export function planTable(
  table: Table,
  subjects: readonly Named[],
  attributes: readonly TableAttribute[],
  choices: TableChoices = {},
): TablePlan {
  const match = createNameMatcher(subjects);
  const nameColumn = choices.nameColumn ?? likelyNameColumn(table, (cell) => match(cell) !== null);
  const named = table.rows.filter((row) => (row[nameColumn] ?? '').trim() !== '');
  const rows = named.map((cells): PlannedRow => {
    const name = cells[nameColumn]!.trim();
    const found = match(name);
    const isAmbiguous = found === 'ambiguous';
    return { name, cells, isAmbiguous, subjectId: found && !isAmbiguous ? found.id : null };
  });
  const taken = table.headers
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => index !== nameColumn && !choices.skip?.includes(header));
  const planned = taken.map((column) => planColumn(column, rows, attributes, choices));
  return {
    nameColumn,
    columns: planned.map(({ column }) => column),
    rows,
    repeated: repeatedNames(rows),
    unfit: planned.flatMap(({ unfit }) => unfit),
  };
}

/** What makes two rows be about the same. */
export const rowKey = ({ subjectId, name }: PlannedRow): string => subjectId ?? `new ${foldName(name)}`;

function planColumn(
  { header, index }: { readonly header: string; readonly index: number },
  rows: readonly PlannedRow[],
  attributes: readonly TableAttribute[],
  choices: TableChoices,
): { readonly column: PlannedColumn; readonly unfit: readonly UnfitCell[] } {
  const filled = rows.filter(({ cells }) => (cells[index] ?? '').trim() !== '');
  const attribute = attributes.find(({ name }) => foldName(name) === foldName(header));
  const given = choices.types && Object.hasOwn(choices.types, header) ? choices.types[header] : undefined;
  const type = attribute?.type ?? given ?? guessAttributeType(filled.map(({ cells }) => cells[index]!));
  const options = attribute?.options ?? [];
  const unfit = filled.flatMap(({ name, cells }): readonly UnfitCell[] => {
    const read = parseAttributeValue(type, options, cells[index]!);
    return read.kind === 'unfit' ? [{ name, header, value: cells[index]!.slice(0, 200), reason: read.reason }] : [];
  });
  const counts = { filled: filled.length, unfit: unfit.length };
  return { column: { index, header, attributeId: attribute?.id ?? null, type, options, ...counts }, unfit };
}

function likelyNameColumn({ headers, rows }: Table, isKnown: (cell: string) => boolean): number {
  const hits = headers.map((_, index) => rows.filter((row) => isKnown(row[index] ?? '')).length);
  return Math.max(0, hits.indexOf(Math.max(0, ...hits)));
}

function repeatedNames(rows: readonly PlannedRow[]): readonly string[] {
  return [...Map.groupBy(rows, rowKey).values()].filter((same) => same.length > 1).map((same) => same[0]!.name);
}
