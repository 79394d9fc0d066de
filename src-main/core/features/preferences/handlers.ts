import type { ProgramHandlers } from '../../handlers.ts';

type Calls = 'preferences.get' | 'preferences.set' | 'preferences.forgetProject';

export const preferencesProgram: ProgramHandlers<Calls> = {
  'preferences.get': ({ preferences }) => preferences.get(),
  'preferences.set': ({ preferences, announce }, changes) => {
    const layout = { ...preferences.get().layout, ...changes.layout };
    const saved = preferences.set({ ...changes, layout });
    announce(['preferences']);
    return saved;
  },
  'preferences.forgetProject': ({ preferences, announce }, { path }) => {
    const recentProjects = preferences.get().recentProjects.filter((recent) => recent.path !== path);
    const saved = preferences.set({ recentProjects });
    announce(['preferences']);
    return saved;
  },
};
