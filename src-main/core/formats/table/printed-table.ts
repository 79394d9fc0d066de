/** A value in a table that is written; a `Date` is a moment in UTC. */
export type Cell = string | number | boolean | Date | null;

export interface TableColumn {
  /** Its name in a JSON file. */
  readonly key: string;
  /** What stands above it elsewhere. */
  readonly head: string;
  /** A `date` is an ISO date as a text, a `moment` a `Date`; `words` may be long. */
  readonly type: 'text' | 'words' | 'number' | 'boolean' | 'date' | 'moment';
  /** In a JSON file columns of one group stand in an object of that name. */
  readonly group?: string;
}

/** A table to be written, row by row. */
export interface PrintedTable {
  /** Its name in a JSON file. */
  readonly key: string;
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: Iterable<readonly Cell[]>;
}

/** Writes tables one after another into one open file. */
export interface TableWriter {
  begin(table: PrintedTable): void;
  row(cells: readonly Cell[]): void;
  /** Ends the table that was begun. */
  end(): void;
  /** Ends the file and says how long it is, and how many cells had to be cut. */
  finish(): { readonly bytes: number; readonly shortened: number };
}
