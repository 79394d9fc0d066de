import { useCommands } from '../workspace/commands.ts';
import { openPalette } from './palette-state.ts';

export function usePaletteCommand(): void {
  useCommands('palette', [
    {
      id: 'palette.open',
      section: 'view',
      label: 'palette.open',
      keys: ['Mod+K', 'Mod+Shift+P'],
      isEnabled: true,
      run: openPalette,
    },
  ]);
}
