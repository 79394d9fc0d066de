import { existsSync } from 'node:fs';
import type { Project } from '../../../shared/contract/project.ts';
import type { Program } from '../../program.ts';

const recentLimit = 12;

/** Puts a project first among the recent ones; those whose file is gone are forgotten. */
export function rememberProject({ preferences, options }: Program, { path, name }: Project): void {
  const others = preferences.get().recentProjects.filter((recent) => recent.path !== path && existsSync(recent.path));
  const recentProjects = [{ path, name, openedAt: options.clock() }, ...others].slice(0, recentLimit);
  preferences.set({ recentProjects });
}
