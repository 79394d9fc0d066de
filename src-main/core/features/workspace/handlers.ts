import type { ProgramHandlers } from '../../handlers.ts';

export const workspaceProgram: ProgramHandlers<'workspace.get' | 'workspace.set'> = {
  'workspace.get': ({ workspaces }, { projectId }) => workspaces.get(projectId),
  'workspace.set': ({ workspaces }, { projectId, view }) => {
    workspaces.set(projectId, view);
    return {};
  },
};
