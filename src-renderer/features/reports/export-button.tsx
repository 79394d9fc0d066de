import { ChevronDown, Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { Button } from '../../ui/button.tsx';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { exportKinds, useExportKind } from './export-formats.ts';
import styles from './preview-header.module.css';
import { useExportCommands } from './use-export-commands.ts';
import { useSaveReport } from './use-save-report.ts';

/** Writes the report as it was written last, or as what is chosen. */
export function ExportButton({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { kind: last } = useExportKind();
  const { mutate, isPending } = useSaveReport();
  useExportCommands(!isPending, last, (kind) => mutate({ report, kind }));
  const entries = exportKinds.map((kind) => ({
    kind: 'item' as const,
    id: kind,
    label: t(`report.format.${kind}.label`),
    hint: t(`report.format.${kind}.sentence`),
    onAction: () => mutate({ report, kind }),
    // The button stays: what is disabled can't have the focus back.
    isDisabled: isPending,
    ...(kind === last && { shortcut: 'Mod+Shift+E' }),
  }));
  return (
    <div className={styles.export}>
      <Button
        variant="primary"
        icon={<Download strokeWidth={1.5} />}
        isPending={isPending}
        onPress={() => mutate({ report, kind: last })}
      >
        {t('report.export', { format: t(`report.format.${last}.name`) })}
      </Button>
      <MenuTrigger label={t('report.exportAs')} entries={entries} placement="bottom end">
        <Button variant="primary" label={t('report.exportAs')} icon={<ChevronDown strokeWidth={1.5} />}>
          {null}
        </Button>
      </MenuTrigger>
    </div>
  );
}
