import type { ProgramHandlers } from '../../handlers.ts';
import { exportTables } from './export-tables.ts';
import { saveRows } from './save-rows.ts';

export const tablesProgram: ProgramHandlers<'tables.save' | 'tables.export'> = {
  'tables.export': exportTables,
  'tables.save': (_program, { path, rows }) => {
    saveRows(path, rows);
    return { rows: Math.max(0, rows.length - 1) };
  },
};
