import type { CallParsed } from '../../../shared/contract/index.ts';
import type { TableKind } from '../../../shared/contract/tables.ts';
import type { PrintedTable } from '../../formats/table/printed-table.ts';
import { codesTable } from './kinds/codes.ts';
import { documentsTable } from './kinds/documents.ts';
import { evidenceTable, findingsTable } from './kinds/findings.ts';
import { matrixTable } from './kinds/matrix.ts';
import { marksTable } from './kinds/marks.ts';
import { memosTable } from './kinds/memos.ts';
import { participantsTable } from './kinds/participants.ts';
import { passagesTable } from './kinds/passages.ts';
import { rainbowTable } from './kinds/rainbow.ts';
import { sessionsTable } from './kinds/sessions.ts';
import { touchpointsTable } from './kinds/touchpoints.ts';
import type { TableSource } from './table-source.ts';

type Wish = Pick<CallParsed<'tables.export'>, 'matrix'> & { readonly isSingle: boolean };

const usualMatrix = { of: 'documents', values: 'count' } as const;

/** The tables of a kind: findings with their evidence, where a file holds several tables. */
export function printTables(kind: TableKind, source: TableSource, { matrix, isSingle }: Wish): readonly PrintedTable[] {
  if (kind === 'matrix') return [matrixTable(source, matrix ?? usualMatrix)];
  if (kind === 'findings' && !isSingle) return [findingsTable(source), evidenceTable(source)];
  return [tables[kind](source)];
}

const tables: Readonly<Record<Exclude<TableKind, 'matrix'>, (source: TableSource) => PrintedTable>> = {
  passages: passagesTable,
  codes: codesTable,
  participants: participantsTable,
  documents: documentsTable,
  memos: memosTable,
  findings: findingsTable,
  touchpoints: touchpointsTable,
  sessions: sessionsTable,
  marks: marksTable,
  rainbow: rainbowTable,
};
