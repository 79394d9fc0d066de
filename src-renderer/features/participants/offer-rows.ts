import type { TFunction } from 'i18next';
import type { CellChange } from '../../ui/data-grid/grid-types.ts';
import type { CellReader } from './cell-reader.ts';
import { openPeopleDialog } from './people-dialogs.ts';
import { isRecordField } from './record-fields.ts';
import type { GridData } from './use-grid-data.ts';

interface PastedBlock {
  readonly subjects: GridData['subjects'];
  /** Rows beyond the grid, from the column of names on. */
  readonly extra: readonly (readonly CellChange[])[];
  /** Cells of rows that are there. */
  readonly cells: readonly CellChange[];
  readonly reader: CellReader;
}

/** Asks whether participants shall be made of pasted rows that nobody has; says why where they can't be. */
export function offerRows(t: TFunction, { subjects, extra, cells, reader }: PastedBlock): string | null {
  const rows = extra.map((row) => ({
    name: row.find(({ columnId }) => columnId === 'name')?.text.trim() ?? '',
    values: Object.fromEntries(
      row
        .filter(({ columnId }) => columnId !== 'name' && !isRecordField(columnId))
        .map(({ columnId, text }) => [columnId, text]),
    ),
    ...reader.recordOf(row),
  }));
  const known = new Set(subjects.map(({ name }) => name));
  const bad = rows.find(
    ({ name }, index) => name === '' || known.has(name) || rows.findIndex((one) => one.name === name) !== index,
  );
  if (bad) return bad.name === '' ? t('participants.pasteNameless') : t('participants.nameTaken', { name: bad.name });
  openPeopleDialog({ kind: 'paste', pasted: { rows, ...reader.collect(cells) } });
  return null;
}
