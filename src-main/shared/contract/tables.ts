import { z } from 'zod';
import { action, job } from './define.ts';
import { id } from './values.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

/** The tables of a project: of each the rows of all that there is, or of what is chosen. */
export const tableKinds = [
  'passages',
  'codes',
  'matrix',
  'participants',
  'documents',
  'memos',
  'findings',
  'touchpoints',
  'sessions',
  'marks',
  'rainbow',
] as const;
export type TableKind = (typeof tableKinds)[number];
export const tableFormats = ['xlsx', 'csv', 'json'] as const;

/** Codes against what they are counted in. */
export const matrix = z.object({
  of: z.enum(['documents', 'participants', 'passages']),
  /** Whether a code is there, 0 or 1, or how often. */
  values: z.enum(['present', 'count']),
});

export const tablesContract = {
  /**
   * Writes tables of the project: a workbook and a JSON file of several, a CSV file of one. The ending of the path says the
   * format; refuses with `table-ending`, and with `table-single` several tables in a CSV file.
   */
  'tables.export': job(
    z.object({
      path: z.string().min(1),
      tables: z.array(z.enum(tableKinds)).min(1),
      matrix: matrix.optional(),
      /** Passages of these codes and of those below them alone. */
      codeIds: z.array(id).optional(),
      documentIds: z.array(id).optional(),
      /** Puts pseudonyms in the place of names, and leaves the words of those out who did not agree to being quoted. */
      isForOthers: z.boolean().optional(),
    }),
    z.object({
      bytes: z.int(),
      /** By table; findings bring the table `evidence` with them, but in a CSV file. */
      rows: z.record(z.string(), z.int()),
      withheld: z.int(),
      /** Cells of a workbook that were cut, with a mark, as one holds 32,767 characters. */
      shortened: z.int(),
    }),
  ),
  /** Writes a workbook, a JSON file or else a CSV file, as the path ends; the first row is that of the headers and isn't counted. */
  'tables.save': action(
    z.object({ path: z.string().min(1), rows: z.array(z.array(cell)) }),
    z.object({ rows: z.int() }),
  ),
};
