import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useClient, useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { fileName } from '../../workspace/file-name.ts';
import { showNotice } from '../../workspace/notices.ts';
import type { TableChoices } from './table-choices.ts';

/** Asks where to, writes the tables there and says so; cancelling the dialog does nothing. */
export function useExportTables() {
  const { t } = useTranslation();
  const [client, host] = [useClient(), useHost()];
  const write = useJob('tables.export');
  const save = async ({ format, tables, of, values, isForOthers }: TableChoices) => {
    const project = await client.call('project.current', {});
    const path = await host.chooseSavePath({
      kind: 'table',
      title: t('tables.export.pathTitle'),
      defaultName: `${fileName(project?.name ?? '') || t('tables.export.title')}.${format}`,
      filterName: t(`tables.export.formats.${format}`),
      extension: format,
    });
    if (path === null) return;
    const saved = await write({ path, tables: [...tables], matrix: { of, values }, isForOthers });
    await host.fileSaved(path);
    const isDesktop = host.platform === 'electron';
    const details = [
      ...(saved.shortened > 0 ? [t('tables.shortened', { count: saved.shortened })] : []),
      ...(saved.withheld > 0 ? [t('tables.withheld', { count: saved.withheld })] : []),
    ];
    showNotice({
      kind: 'success',
      message: t('tables.exported', { count: Object.values(saved.rows).reduce((sum, rows) => sum + rows, 0) }),
      detail: details.length > 0 ? details.join(' ') : isDesktop ? path : undefined,
      actions: isDesktop ? [{ label: t('tables.showInFolder'), onAction: () => void host.showInFolder(path) }] : [],
    });
  };
  return useMutation({ mutationFn: save });
}
