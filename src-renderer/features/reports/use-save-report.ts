import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CallOutput } from '../../../src-main/shared/contract/index.ts';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import { fileName } from '../../workspace/file-name.ts';
import { formatBytes } from '../../workspace/format-bytes.ts';
import { showNotice } from '../../workspace/notices.ts';
import { endingOf, useExportKind } from './export-formats.ts';
import type { ExportKind } from './export-formats.ts';

export interface ReportToSave {
  readonly report: Pick<Report, 'id' | 'name'>;
  readonly kind: ExportKind;
}

/** Asks where to, writes the report there and says so; cancelling the dialog does nothing. */
export function useSaveReport() {
  const { t } = useTranslation();
  const host = useHost();
  const writeReport = useJob('reports.save');
  const { remember } = useExportKind();
  const aboutSaved = useAboutSaved();

  const save = async ({ report, kind }: ReportToSave) => {
    remember(kind);
    const ending = endingOf(kind);
    const path = await host.chooseSavePath({
      kind: 'report',
      title: t('report.saveTitle'),
      defaultName: `${fileName(report.name) || t('report.title')}.${ending}`,
      filterName: t(`report.format.${kind}.name`),
      extension: ending,
    });
    if (path === null) return;
    const standard = kind === 'archive' ? 'a-2u' : 'ua-1';
    const saved = await writeReport({ path, report: { id: report.id }, ...(ending === 'pdf' && { standard }) });
    await host.fileSaved(path);
    const isDesktop = host.platform === 'electron';
    const showInFolder = { label: t('report.showInFolder'), onAction: () => void host.showInFolder(path) };
    const about = aboutSaved(kind, saved);
    showNotice({
      kind: 'success',
      message: about.message,
      detail: [...about.details, ...(isDesktop ? [path] : [])].join(' ') || undefined,
      actions: isDesktop ? [showInFolder] : [],
    });
  };
  return useMutation({ mutationFn: save });
}

/** What was made, in words. */
function useAboutSaved() {
  const { t, i18n } = useTranslation();
  return (kind: ExportKind, { pages, bytes, isUniversal, withheld }: CallOutput<'reports.save'>) => {
    const size = formatBytes(bytes, i18n.language);
    const unit = kind === 'pptx' ? 'savedSlides' : 'saved';
    return {
      message: pages === null ? t('report.savedFile', { size }) : t(`report.${unit}`, { count: pages, size }),
      details: [
        ...(withheld > 0 ? [t('report.withheld', { count: withheld })] : []),
        ...(kind === 'pdf' && !isUniversal ? [t('report.notUniversal')] : []),
      ],
    };
  };
}
