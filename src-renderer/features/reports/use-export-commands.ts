import { useCommands } from '../../workspace/commands.ts';
import { exportKinds } from './export-formats.ts';
import type { ExportKind } from './export-formats.ts';

/** The report as a file, in each format; its key repeats the one that was written last. */
export function useExportCommands(isEnabled: boolean, last: ExportKind, save: (kind: ExportKind) => void): void {
  useCommands(
    'report-export',
    exportKinds.map((kind) => ({
      id: `report.save.${kind}`,
      section: 'report' as const,
      label: `report.format.${kind}.command`,
      ...(kind === last && { keys: ['Mod+Shift+E'] }),
      isEnabled,
      run: () => save(kind),
    })),
  );
}
