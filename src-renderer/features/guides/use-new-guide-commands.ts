import { useCommands } from '../../workspace/commands.ts';
import { openGuideImport } from './guide-import-state.ts';
import { useGuideActions } from './use-guide-actions.ts';
import { useGuides } from './use-guides.ts';

/** The ways to a new guide from everywhere in a project. */
export function useNewGuideCommands(): void {
  const { guides } = useGuides();
  const { create } = useGuideActions(guides);
  const command = (name: string, run: () => void) => ({
    id: `guides.${name}`,
    section: 'guide' as const,
    label: `guides.command.${name}`,
    isEnabled: true,
    run,
  });
  useCommands('new-guide', [command('create', create), command('import', openGuideImport)]);
}
