import type { z } from 'zod';
import type { matrix } from '../../../../shared/contract/tables.ts';
import { printClock } from '../../../../shared/domain/print-clock.ts';
import type { Cell, PrintedTable, TableColumn } from '../../../formats/table/printed-table.ts';
import { readCodedRows } from '../coded-rows.ts';
import type { CodedRow } from '../coded-rows.ts';
import { column } from '../table-columns.ts';
import { participantName } from '../table-source.ts';
import type { TableSource } from '../table-source.ts';
import { tellDocuments } from '../tell-documents.ts';

export type Matrix = z.infer<typeof matrix>;

/** What the rows of a matrix are. */
interface MatrixRows {
  readonly columns: readonly TableColumn[];
  /** Whose row a coding counts in; null: in none. */
  readonly keyOf: (row: CodedRow) => string | null;
  /** The rows that are there though nothing is coded in them. */
  readonly usual: ReadonlyMap<string, readonly Cell[]>;
  readonly cellsOf: (row: CodedRow) => readonly Cell[];
}

/** Rows are documents, participants or passages, columns are codes: how often each stands there itself, or whether it does. */
export function matrixTable(source: TableSource, { of, values }: Matrix): PrintedTable {
  const { say, codes, codeIds, paths } = source;
  const shown = codes.filter(({ id }) => !codeIds || codeIds.has(id));
  const rows = rowKinds[of](source);
  const codeColumns = shown.map(({ id }): TableColumn => ({
    key: paths.get(id)!,
    head: paths.get(id)!,
    type: 'number',
    group: 'codes',
  }));
  return {
    key: 'matrix',
    name: say(`names.matrix-${of}`),
    columns: [...rows.columns, ...codeColumns],
    rows: countRows(
      source,
      rows,
      shown.map(({ id }) => id),
      values,
    ),
  };
}

const rowKinds = { documents: documentRows, participants: participantRows, passages: passageRows } as const;

function documentRows(source: TableSource): MatrixRows {
  const { db, nameDocument, documentIds } = source;
  const all = [...tellDocuments(db)].filter(([id]) => !documentIds || documentIds.has(id));
  const usual = new Map(all.map(([id, { name, folder }]) => [id, [nameDocument(name), folder]]));
  return {
    columns: [column(source, 'document'), column(source, 'folder')],
    keyOf: ({ documentId }) => documentId,
    usual,
    cellsOf: ({ documentId }) => usual.get(documentId)!,
  };
}

function participantRows(source: TableSource): MatrixRows {
  const usual = new Map([...source.participants.keys()].map((id) => [id, [participantName(source, id)]]));
  return {
    columns: [column(source, 'participant')],
    keyOf: ({ participantId }) => participantId,
    usual,
    cellsOf: ({ participantId }) => usual.get(participantId ?? '')!,
  };
}

function passageRows(source: TableSource): MatrixRows {
  const { nameDocument, nameOf, quote } = source;
  return {
    columns: [
      column(source, 'text', 'words'),
      column(source, 'document'),
      column(source, 'speaker'),
      column(source, 'turn', 'number'),
      column(source, 'time'),
      column(source, 'start', 'number'),
      column(source, 'end', 'number'),
    ],
    keyOf: ({ passageId }) => passageId,
    usual: new Map(),
    cellsOf: (row) => [
      quote(row),
      nameDocument(row.document),
      nameOf(row),
      row.turn,
      row.at === null ? null : printClock(row.at),
      row.start,
      row.end,
    ],
  };
}

function* countRows(
  source: TableSource,
  rows: MatrixRows,
  codeIds: readonly string[],
  values: Matrix['values'],
): Generator<readonly Cell[]> {
  const found = new Map([...rows.usual].map(([key, cells]) => [key, { cells, counts: new Map<string, number>() }]));
  for (const row of readCodedRows(source)) {
    const key = rows.keyOf(row);
    if (key === null) continue;
    const own = found.get(key) ?? { cells: rows.cellsOf(row), counts: new Map<string, number>() };
    found.set(key, own);
    own.counts.set(row.codeId, (own.counts.get(row.codeId) ?? 0) + 1);
  }
  for (const { cells, counts } of found.values())
    yield [...cells, ...codeIds.map((id) => (values === 'count' ? (counts.get(id) ?? 0) : counts.has(id) ? 1 : 0))];
}
