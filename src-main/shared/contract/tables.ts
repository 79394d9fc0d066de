import { z } from 'zod';
import { action } from './define.ts';

const cell = z.union([z.string(), z.number(), z.null()]);

export const tablesContract = {
  /** Writes a CSV file; the first row is that of the headers and isn't counted. */
  'tables.save': action(
    z.object({ path: z.string().min(1), rows: z.array(z.array(cell)) }),
    z.object({ rows: z.int() }),
  ),
};
