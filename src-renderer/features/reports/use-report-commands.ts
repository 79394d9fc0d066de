import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { openDialog, renameReport } from './reports-state.ts';
import { useReportActions } from './use-report-actions.ts';
import { useReports } from './use-reports.ts';

const directions = ['up', 'down'] as const;

/** The reports' commands; all but the first are about the report that is shown. */
export function useReportCommands(): void {
  const { reports, row } = useReports();
  const actions = useReportActions(reports);
  const about = (id: string, act: (id: string) => void): Command => ({
    id: `report.${id}`,
    section: 'report',
    label: `report.${id}`,
    isEnabled: row !== null,
    run: () => row && act(row.id),
  });
  useCommands('reports', [
    // Where there is no report, the templates are in view already.
    { ...about('new', () => openDialog('new')), keys: ['Shift+N'] },
    about('rename', () => renameReport(true)),
    about('copy', actions.copy),
    about('saveTemplate', () => openDialog('save-template')),
    ...directions.map((direction) => {
      const move = row && actions.mover(row.id, direction);
      return { ...about(`moveReport.${direction}`, () => move?.()), isEnabled: move !== null };
    }),
    about('delete', actions.remove),
  ]);
}
