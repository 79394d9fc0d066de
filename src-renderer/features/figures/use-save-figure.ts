import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../api/window-context.tsx';
import { useJob } from '../../workspace/activity.ts';
import type { FigureRequest } from '../../workspace/figure-request.ts';
import { fileName } from '../../workspace/file-name.ts';
import { formatBytes } from '../../workspace/format-bytes.ts';
import { showNotice } from '../../workspace/notices.ts';
import type { FigureChoices } from './figure-choices.ts';

export interface FigureToSave extends FigureRequest {
  readonly chosen: FigureChoices;
}

/** Asks where to, writes the figure there and says so; cancelling the dialog does nothing. */
export function useSaveFigure() {
  const { t, i18n } = useTranslation();
  const host = useHost();
  const writeFigure = useJob('figures.save');
  const save = async ({ figure, name, chosen }: FigureToSave) => {
    const { format, names, ...rest } = chosen;
    const wanted = { ...rest, naming: { by: names, attributeIds: [] } };
    const path = await host.chooseSavePath({
      kind: 'figure',
      title: t('figures.saveTitle'),
      defaultName: `${fileName(name) || t(`figures.kind.${figure.kind}`)}.${format}`,
      filterName: format.toUpperCase(),
      extension: format,
    });
    if (path === null) return;
    const { pages, bytes, scale, withheld } = await writeFigure({ figure, path, ...wanted });
    await host.fileSaved(path);
    const isDesktop = host.platform === 'electron';
    const size = formatBytes(bytes, i18n.language);
    const said = format === 'pdf' ? t('figures.savedPages', { count: pages, size }) : t('figures.saved', { size });
    const isSmaller = format === 'png' && scale < wanted.scale;
    const details = [
      ...(isSmaller ? [t('figures.smaller', { scale: scale.toFixed(2) })] : []),
      ...(withheld > 0 ? [t('figures.withheld', { count: withheld })] : []),
    ];
    showNotice({
      kind: 'success',
      message: said,
      detail: details.length > 0 ? details.join(' ') : isDesktop ? path : undefined,
      actions: isDesktop ? [{ label: t('figures.show'), onAction: () => void host.showInFolder(path) }] : [],
    });
  };
  return useMutation({ mutationFn: save });
}
