import { useCommands } from '../../workspace/commands.ts';
import { openTablesDialog } from './tables-dialog-state.ts';

export function useTablesCommand(): void {
  useCommands('tables', [
    {
      id: 'tables.export',
      section: 'project',
      label: 'tables.export.command',
      keys: ['Mod+Shift+X'],
      isEnabled: true,
      run: openTablesDialog,
    },
  ]);
}
