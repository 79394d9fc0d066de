import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/icon-button.tsx';
import { Select } from '../../ui/select.tsx';
import { zoomSteps } from './page-layout.ts';
import type { Zoom } from './page-layout.ts';
import styles from './preview-header.module.css';
import { useReportsState, zoomTo } from './reports-state.ts';
import { useZoomSteps } from './use-zoom-steps.ts';

const fits = ['width', 'page'] as const;

/** How large the pages are: by the window, or in percent of what they are on paper. */
export function ZoomControl() {
  const { t } = useTranslation();
  const zoom = useReportsState((state) => state.zoom);
  const { larger, smaller } = useZoomSteps();
  const choices: readonly Zoom[] = [...fits, ...zoomSteps];
  const labelOf = (choice: Zoom) => (typeof choice === 'number' ? `${choice}%` : t(`report.zooms.${choice}`));
  return (
    <div className={styles.zoom} role="group" aria-label={t('report.zoom')}>
      <IconButton
        size="small"
        label={t('report.zoomOut')}
        shortcut="-"
        icon={<Minus size={14} strokeWidth={1.5} />}
        isDisabled={smaller === null}
        onPress={() => smaller !== null && zoomTo(smaller)}
      />
      <Select
        label={t('report.zoom')}
        isLabelHidden
        look="quiet"
        options={choices.map((choice) => ({ id: String(choice), label: labelOf(choice) }))}
        value={String(zoom)}
        onChange={(id) => zoomTo(choices.find((choice) => String(choice) === id) ?? 'width')}
      />
      <IconButton
        size="small"
        label={t('report.zoomIn')}
        shortcut="+"
        icon={<Plus size={14} strokeWidth={1.5} />}
        isDisabled={larger === null}
        onPress={() => larger !== null && zoomTo(larger)}
      />
    </div>
  );
}
