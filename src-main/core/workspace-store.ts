import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { workspaceView } from '../shared/contract/preferences.ts';
import type { WorkspaceView } from '../shared/contract/preferences.ts';
import type { WorkspaceStore } from './program.ts';

const mostProjects = 50;
/** The one that was open last stands last. */
const entries = z.array(z.object({ projectId: z.string(), view: z.unknown() }));

interface Entry {
  readonly projectId: string;
  readonly view: WorkspaceView;
}

/** Where the researcher was in each project, in `workspaces.json` of `folder`; the projects that were open last are kept. */
export function createWorkspaceStore(folder: string): WorkspaceStore {
  const file = join(folder, 'workspaces.json');
  let current: readonly Entry[] | null = null;
  const get = () => (current ??= readEntries(file));
  return {
    get: (projectId) => get().find((entry) => entry.projectId === projectId)?.view ?? null,
    set: (projectId, view) => {
      const others = get().filter((entry) => entry.projectId !== projectId);
      current = [...others, { projectId, view }].slice(-mostProjects);
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify(current));
      renameSync(`${file}.new`, file);
    },
  };
}

// What can't be read is worth no refusal: a project then opens as if for the first time.
function readEntries(file: string): readonly Entry[] {
  try {
    return entries.parse(JSON.parse(readFileSync(file, 'utf8'))).flatMap(({ projectId, view }) => {
      const known = workspaceView.safeParse(view);
      return known.success ? [{ projectId, view: known.data }] : [];
    });
  } catch {
    return [];
  }
}
