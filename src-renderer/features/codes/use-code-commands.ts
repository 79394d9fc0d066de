import { useCommands } from '../../workspace/commands.ts';
import type { Command } from '../../workspace/commands.ts';
import { showCodePassages } from '../../workspace/navigation.ts';
import { askAbout, beginCode, beginRename } from './codebook-state.ts';
import type { CodeActions } from './use-code-actions.ts';

/** The codebook's commands; all but the first are about the code that is inspected. */
export function useCodeCommands(codeId: string | null, actions: CodeActions): void {
  const about = (id: string, label: string, act: (codeId: string) => void, keys?: readonly string[]): Command => ({
    id,
    section: 'code',
    label,
    keys,
    isEnabled: codeId !== null,
    run: () => {
      if (codeId !== null) act(codeId);
    },
  });
  useCommands('codes', [
    {
      id: 'codes.create',
      section: 'code',
      label: 'codes.new',
      keys: ['Shift+C'],
      isEnabled: true,
      run: () => beginCode(null),
    },
    about('codes.createBelow', 'codes.newBelow', beginCode),
    about('codes.rename', 'codes.rename', beginRename),
    about('codes.recolor', 'codes.recolor', (id) => askAbout({ kind: 'color', id })),
    about('codes.merge', 'codes.merge', actions.requestMerge),
    about('codes.delete', 'codes.delete', actions.requestDelete),
    about('codes.showPassages', 'codes.showPassages', (id) => showCodePassages([id]), ['Shift+P']),
  ]);
}
