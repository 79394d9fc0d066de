import type { RefObject } from 'react';
import { useCommands } from '../../workspace/commands.ts';

/** A key goes to the field that narrows the list. */
export function useFilterCommand(field: RefObject<HTMLInputElement | null>, isEnabled: boolean): void {
  useCommands('findingFilter', [
    {
      id: 'findings.filter',
      section: 'finding',
      label: 'findings.filter',
      keys: ['Mod+F'],
      isEnabled,
      run: () => field.current?.focus(),
    },
  ]);
}
