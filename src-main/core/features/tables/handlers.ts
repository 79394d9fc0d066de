import { printCsv } from '../../../shared/domain/print-csv.ts';
import type { ProgramHandlers } from '../../handlers.ts';
import { writeWhole } from '../../write-whole.ts';

export const tablesProgram: ProgramHandlers<'tables.save'> = {
  'tables.save': (_program, { path, rows }) => {
    writeWhole(path, printCsv(rows));
    return { rows: Math.max(0, rows.length - 1) };
  },
};
