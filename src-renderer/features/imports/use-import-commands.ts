import { useCommands } from '../../workspace/commands.ts';
import { useChooseFiles } from './use-import-files.ts';

export function useImportCommands(): void {
  const choose = useChooseFiles();
  useCommands('imports', [
    {
      id: 'imports.begin',
      section: 'document',
      label: 'imports.command',
      keys: ['Mod+Shift+I'],
      isEnabled: !choose.isPending,
      run: () => choose.mutate(),
    },
  ]);
}
