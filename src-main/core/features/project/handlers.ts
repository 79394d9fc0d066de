import type { Project } from '../../../shared/contract/project.ts';
import { AppError } from '../../../shared/errors.ts';
import type { ProgramHandlers, ProjectHandlers } from '../../handlers.ts';
import type { Program } from '../../program.ts';
import { checkProject } from './check-project.ts';
import { createProjectRow, updateProject } from './commands.ts';
import { copySample } from './copy-sample.ts';
import { createPlace } from './create-place.ts';
import { isSameFile } from '../../is-same-file.ts';
import { rememberProject } from './remember-project.ts';
import { readProject, summariseProject } from '../../db/read-project.ts';

type ProjectCalls = 'project.update' | 'project.summary' | 'project.check';
type ProgramCalls = 'project.current' | 'project.create' | 'project.open' | 'project.openSample' | 'project.close';

export const projectFeature: ProjectHandlers<ProjectCalls> = {
  'project.update': updateProject,
  'project.summary': ({ db }) => summariseProject(db),
  'project.check': ({ db }) => checkProject(db),
};

export const projectProgram: ProgramHandlers<ProgramCalls> = {
  'project.current': (program) => currentProject(program),
  'project.create': async (program, input) => {
    const { path, name } = createPlace(input, program.project()?.path ?? null);
    const project = await program.openProject(path, true);
    const language = input.language ?? 'en';
    createProjectRow(project.db, { id: program.options.newId(), name, language, createdAt: program.options.clock() });
    return entered(program, input.remember);
  },
  'project.open': async (program, { path, remember }) => {
    await openUnlessOpen(program, path);
    return entered(program, remember);
  },
  'project.openSample': async (program) => {
    await openUnlessOpen(program, copySample(program.options.paths));
    return entered(program);
  },
  'project.close': (program) => {
    program.closeProject();
    program.announce(['project']);
    return {};
  },
};

async function openUnlessOpen(program: Program, path: string): Promise<void> {
  if (!isSameFile(path, program.project()?.path ?? null)) await program.openProject(path, false);
}

function currentProject(program: Program): Project | null {
  const project = program.project();
  return project ? readProject(project.db, project.path) : null;
}

function entered(program: Program, remember = true): Project {
  const project = currentProject(program);
  if (!project) throw new AppError('no-project');
  if (remember) rememberProject(program, project);
  program.announce(['project', 'preferences']);
  return project;
}
