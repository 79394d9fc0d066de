import type { Table } from '../../../shared/domain/plan-table.ts';

export interface ParsedTable {
  readonly table: Table;
  /** Null where the format says it itself. */
  readonly encoding: string | null;
  /** All sheets of the file, and the one that was read; none in a text file. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}

export interface TableOptions {
  readonly encoding?: string;
  /** The name of a sheet; the first otherwise. */
  readonly sheet?: string;
}
