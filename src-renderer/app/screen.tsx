import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostStart } from '../../src-main/shared/host.ts';
import { callQuery } from '../api/call-query.ts';
import { useCall } from '../api/use-call.ts';
import { useHost } from '../api/window-context.tsx';
import { ImportDropTarget } from '../features/imports/import-drop-target.tsx';
import { PreferencesDialog } from '../features/preferences/preferences-dialog.tsx';
import { useProjectCommands } from '../features/projects/project-commands.ts';
import { Welcome } from '../features/projects/welcome.tsx';
import { ToastRegion } from '../ui/toast-region.tsx';
import { notices } from '../workspace/notices.ts';
import { ActivityPlace } from './activity-place.tsx';
import { Palette } from './palette.tsx';
import { PathDialog } from './path-dialog.tsx';
import { useKeptWorkspace } from './use-kept-workspace.ts';
import { useMenu } from './use-menu.ts';
import { usePaletteCommand } from './use-palette-command.ts';
import { useShortcuts } from './use-shortcuts.ts';
import { Workspace } from './workspace.tsx';

/** Everything in the window: the open project, or the greeting. */
export function Screen({ start }: { readonly start: HostStart }) {
  const { t } = useTranslation();
  const { data: project, isPending } = useQuery(callQuery('project.current', {}));
  const isStarting = useStart(start);
  useProjectCommands();
  usePaletteCommand();
  useShortcuts();
  useMenu();
  const isEntered = useKeptWorkspace(project?.id ?? null);
  useEffect(() => {
    document.title = project ? `${project.name} – ${t('app.name')}` : t('app.name');
  }, [project, t]);

  if (isPending || isStarting || (project && !isEntered)) return null;
  return (
    <>
      {project ? (
        <ImportDropTarget>
          <Workspace key={project.id} project={project} />
        </ImportDropTarget>
      ) : (
        <Welcome />
      )}
      <Palette />
      <PreferencesDialog />
      <PathDialog />
      <ActivityPlace />
      <ToastRegion queue={notices} label={t('app.notices')} closeLabel={t('app.closeNotice')} />
    </>
  );
}

/** Opens what the window was started for. */
function useStart(start: HostStart): boolean {
  const host = useHost();
  const { mutate: open } = useCall('project.open');
  const { mutate: openSample } = useCall('project.openSample');
  const [isStarting, setStarting] = useState(Boolean(start.open) || start.sample);
  useEffect(() => {
    const done = { onSettled: () => setStarting(false) };
    if (start.open) open({ path: start.open }, done);
    else if (start.sample) openSample({}, done);
    host.onOpenPath((path) => open({ path }));
  }, [start, host, open, openSample]);
  return isStarting;
}
