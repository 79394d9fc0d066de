import { useQuery } from '@tanstack/react-query';
import { callQuery } from '../../api/call-query.ts';
import { useCall } from '../../api/use-call.ts';
import { useCommands } from '../../workspace/commands.ts';
import { openProjectDialog } from './project-dialogs-state.ts';
import { useOpenProject } from './use-open-project.ts';

/** What can be done with a project as a whole. */
export function useProjectCommands(): void {
  const { data: project } = useQuery(callQuery('project.current', {}));
  const chooseAndOpen = useOpenProject();
  const openSample = useCall('project.openSample');
  const close = useCall('project.close');
  const isOpen = Boolean(project);
  const command = (id: string, run: () => void, keys: readonly string[], isEnabled = true) => ({
    id: `project.${id}`,
    section: 'project' as const,
    label: `projects.command.${id}`,
    keys,
    isEnabled,
    run,
  });
  useCommands('projects', [
    command('new', () => openProjectDialog('new'), ['Mod+N']),
    command('open', () => chooseAndOpen.mutate(), ['Mod+O']),
    command('openSample', () => openSample.mutate({}), []),
    command('settings', () => openProjectDialog('settings'), [], isOpen),
    command('close', () => close.mutate({}), ['Mod+Shift+W'], isOpen),
  ]);
}
