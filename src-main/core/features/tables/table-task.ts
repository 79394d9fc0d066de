import type { CallParsed } from '../../../shared/contract/index.ts';
import type { tableFormats } from '../../../shared/contract/tables.ts';
import type { ErrorDetails, ErrorCode } from '../../../shared/errors.ts';

export type TableFormat = (typeof tableFormats)[number];

/** What the worker does: writes tables of a copy of the project. */
export interface TableTask {
  readonly wish: CallParsed<'tables.export'>;
  readonly format: TableFormat;
  /** The copy, which is the worker's own. */
  readonly project: string;
  /** Where the file is written to before it takes its place. */
  readonly file: string;
  /** The folder of the report's words. */
  readonly words: string;
}

export interface TableResult {
  readonly bytes: number;
  readonly rows: Readonly<Record<string, number>>;
  readonly withheld: number;
  readonly shortened: number;
}

export type TableMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: TableResult }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails };
