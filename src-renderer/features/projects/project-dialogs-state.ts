import { create } from 'zustand';

interface ProjectDialogsState {
  readonly open: 'new' | 'settings' | null;
}

/** Which dialog about a project is open. */
export const useProjectDialogs = create<ProjectDialogsState>(() => ({ open: null }));

export const openProjectDialog = (open: 'new' | 'settings'): void => useProjectDialogs.setState({ open });
export const closeProjectDialog = (): void => useProjectDialogs.setState({ open: null });
