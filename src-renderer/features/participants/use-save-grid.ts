import { useTranslation } from 'react-i18next';
import { useCommands } from '../../workspace/commands.ts';
import { useSaveTable } from '../../workspace/use-save-table.ts';
import { type FixedColumn, gridTable } from './grid-table.ts';
import type { GridData } from './use-grid-data.ts';

/** Writes the rows that are shown as a CSV file; a command too. */
export function useSaveGrid(data: GridData): () => void {
  const { t } = useTranslation();
  const saveTable = useSaveTable();
  const isOfPeople = data.kind === 'participant';
  const heading = (id: FixedColumn) => t(`participants.column.${id === 'name' && !isOfPeople ? 'document' : id}`);
  const save = () =>
    saveTable(t(isOfPeople ? 'participants.title' : 'participants.documentsTitle'), gridTable(data, heading));
  useCommands('participants.grid', [
    {
      id: 'participants.saveGrid',
      section: 'project',
      label: 'participants.saveGrid',
      isEnabled: data.subjects.length > 0,
      run: save,
    },
  ]);
  return save;
}
