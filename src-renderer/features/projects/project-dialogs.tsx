import { NewStudyDialog } from './new-study-dialog.tsx';
import { closeProjectDialog, useProjectDialogs } from './project-dialogs-state.ts';
import { ProjectSettingsDialog } from './project-settings-dialog.tsx';

/** The dialogs that begin a study and change its name and language. */
export function ProjectDialogs() {
  const open = useProjectDialogs((state) => state.open);
  if (open === 'new') return <NewStudyDialog onClose={closeProjectDialog} />;
  if (open === 'settings') return <ProjectSettingsDialog onClose={closeProjectDialog} />;
  return null;
}
