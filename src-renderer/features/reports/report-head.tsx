import {
  ArrowDown,
  ArrowUp,
  ChevronsUpDown,
  Copy,
  Ellipsis,
  LayoutTemplate,
  PencilLine,
  Plus,
  Trash2,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../../src-main/shared/contract/reports.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { MenuEntry, MenuItemEntry } from '../../ui/menu-entry.ts';
import { MenuTrigger } from '../../ui/menu-trigger.tsx';
import { NameHeading } from '../../workspace/name-heading.tsx';
import { showReport } from '../../workspace/navigation.ts';
import styles from './report-pane.module.css';
import { openDialog, renameReport, useReportsState } from './reports-state.ts';
import { useReportActions } from './use-report-actions.ts';
import { useReports } from './use-reports.ts';
import { WholeReport } from './whole-report.tsx';

/** The report's name, the way to the others, and what can be done with it as a whole. */
export function ReportHead({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const entries = useReportMenu(report);
  return (
    <>
      <header className={styles.head}>
        <ReportName key={report.id} report={report} />
        <Switcher report={report} />
        <MenuTrigger label={t('report.actions')} entries={entries} placement="bottom end">
          <IconButton size="small" label={t('report.actions')} icon={<Ellipsis size={16} strokeWidth={1.5} />} />
        </MenuTrigger>
      </header>
      <WholeReport report={report} />
    </>
  );
}

function ReportName({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const isRenaming = useReportsState((state) => state.isRenaming);
  const actions = useReportActions(useReports().reports);
  useEffect(() => {
    if (!isRenaming) return;
    field.current?.select();
    renameReport(false);
  }, [isRenaming]);
  return (
    <div className={styles.name}>
      <NameHeading
        field={field}
        label={t('report.nameField')}
        name={report.name}
        onRename={(name) => actions.rename(report.id, name)}
      />
    </div>
  );
}

function Switcher({ report }: { readonly report: Report }) {
  const { t } = useTranslation();
  const { reports } = useReports();
  const choice: MenuEntry = {
    kind: 'section',
    id: 'reports',
    label: t('report.reports'),
    selectedId: report.id,
    entries: reports.map(({ id, name, blocks }) => ({
      kind: 'item',
      id,
      label: name,
      hint: t('report.blockCount', { count: blocks }),
      onAction: () => showReport(id),
    })),
  };
  const entries: readonly MenuEntry[] = [
    choice,
    { kind: 'separator', id: 'new' },
    item('create', t('report.new'), Plus, () => openDialog('new')),
  ];
  return (
    <MenuTrigger label={t('report.reports')} entries={entries} placement="bottom end">
      <IconButton size="small" label={t('report.reports')} icon={<ChevronsUpDown size={16} strokeWidth={1.5} />} />
    </MenuTrigger>
  );
}

function useReportMenu({ id }: Report): readonly MenuEntry[] {
  const { t } = useTranslation();
  const actions = useReportActions(useReports().reports);
  return [
    // The menu gives the focus back first.
    item('rename', t('report.rename'), PencilLine, () => requestAnimationFrame(() => renameReport(true))),
    item('copy', t('report.copy'), Copy, () => actions.copy(id)),
    item('template', t('report.saveTemplate'), LayoutTemplate, () => openDialog('save-template')),
    ...moves.flatMap(([direction, Icon]) => {
      const move = actions.mover(id, direction);
      return move ? [item(direction, t(`report.moveReport.${direction}`), Icon, move)] : [];
    }),
    { kind: 'separator', id: 'last' },
    { ...item('delete', t('report.delete'), Trash2, () => actions.remove(id)), isDangerous: true },
  ];
}

const moves = [
  ['up', ArrowUp],
  ['down', ArrowDown],
] as const;

const item = (id: string, label: string, Icon: LucideIcon, onAction: () => void): MenuItemEntry => ({
  kind: 'item',
  id,
  label,
  icon: <Icon size={16} strokeWidth={1.5} />,
  onAction,
});
