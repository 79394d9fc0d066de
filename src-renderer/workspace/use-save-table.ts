import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CsvCell } from '../../src-main/shared/domain/print-csv.ts';
import { useClient, useHost } from '../api/window-context.tsx';
import { fileName } from './file-name.ts';
import { showNotice } from './notices.ts';

export interface NamedTable {
  /** The file's name without its ending. */
  readonly name: string;
  /** The first one holds the headers. */
  readonly rows: readonly (readonly CsvCell[])[];
}

/** Asks where to, writes the table there as CSV and says so; cancelling the dialog does nothing. */
export function useSaveTable() {
  const { t } = useTranslation();
  const client = useClient();
  const host = useHost();
  const save = async ({ name, rows }: NamedTable) => {
    const path = await host.chooseSavePath({
      kind: 'table',
      title: t('tables.saveTitle'),
      defaultName: `${fileName(name) || t('tables.csv')}.csv`,
      filterName: t('tables.csv'),
      extension: 'csv',
    });
    if (path === null) return;
    const saved = await client.call('tables.save', { path, rows: rows.map((row) => [...row]) });
    await host.fileSaved(path);
    const isDesktop = host.platform === 'electron';
    const showInFolder = { label: t('tables.showInFolder'), onAction: () => void host.showInFolder(path) };
    showNotice({
      kind: 'success',
      message: t('tables.saved', { count: saved.rows }),
      detail: isDesktop ? path : undefined,
      actions: isDesktop ? [showInFolder] : [],
    });
  };
  const { mutate } = useMutation({ mutationFn: save });
  return (name: string, rows: NamedTable['rows']) => mutate({ name, rows });
}
