import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { fileName } from '../../workspace/file-name.ts';
import { formatBytes } from '../../workspace/format-bytes.ts';
import { showNotice } from '../../workspace/notices.ts';
import { useReportState } from './report-state.ts';

/** Asks where to, writes the PDF there and says so; cancelling the dialog does nothing. */
export function useSaveReport(projectName: string) {
  const { t, i18n } = useTranslation();
  const host = useHost();
  const writeReport = useJob('report.save');

  const save = async () => {
    const path = await host.chooseSavePath({
      kind: 'report',
      title: t('report.saveTitle'),
      defaultName: `${t('report.fileName', { project: fileName(projectName) })}.pdf`,
      filterName: 'PDF',
      extension: 'pdf',
    });
    if (path === null) return;
    const { pages, bytes, isUniversal } = await writeReport({ path, hasFigures: useReportState.getState().hasFigures });
    await host.fileSaved(path);
    const showInFolder = { label: t('report.showInFolder'), onAction: () => void host.showInFolder(path) };
    showNotice({
      kind: 'success',
      message: t('report.saved', { count: pages, size: formatBytes(bytes, i18n.language) }),
      detail: isUniversal ? (host.platform === 'electron' ? path : undefined) : t('report.notUniversal'),
      actions: host.platform === 'electron' ? [showInFolder] : [],
    });
  };
  return useMutation({ mutationFn: save });
}
