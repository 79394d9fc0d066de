import { contract } from '../shared/contract/index.ts';
import type { CallName } from '../shared/contract/index.ts';
import { AppError } from '../shared/errors.ts';
import type { CoreEvent } from '../shared/rpc/port.ts';
import type { CallContext, CallHandler } from '../shared/rpc/serve.ts';
import { programHandlers, projectHandlers } from './all-handlers.ts';
import { createPreferencesStore } from './preferences-store.ts';
import { createTemplateStore } from './template-store.ts';
import { createWorkspaceStore } from './workspace-store.ts';
import type { CoreOptions } from './core-options.ts';
import type { Program } from './program.ts';
import { openProjectFile } from './open-project.ts';
import type { OpenProject, Work } from './open-project.ts';

export interface Core extends CallHandler {
  close(): Promise<void>;
}

type AnyProjectHandler = (work: Work, input: unknown) => unknown;
type AnyProgramHandler = (program: Program, input: unknown, context: CallContext) => unknown;

export function createCore(options: CoreOptions): Core {
  const listeners = new Set<(event: CoreEvent) => void>();
  const program = createProgram(options, (topics) => {
    if (topics.length > 0) listeners.forEach((listener) => listener({ kind: 'changed', topics }));
  });

  async function handle(name: CallName, input: unknown, context: CallContext): Promise<unknown> {
    const { kind } = contract[name];
    if (kind === 'query') return program.requireProject().read((work) => projectHandler(name)(work, input));
    if (kind === 'command') return program.write(name, (work) => projectHandler(name)(work, input));
    return programHandler(name)(program, input, context);
  }

  return {
    handle,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: async () => program.closeProject(),
  };
}

function projectHandler(name: CallName): AnyProjectHandler {
  return (projectHandlers as unknown as Record<string, AnyProjectHandler>)[name]!;
}

function programHandler(name: CallName): AnyProgramHandler {
  return (programHandlers as unknown as Record<string, AnyProgramHandler>)[name]!;
}

function createProgram(options: CoreOptions, announce: Program['announce']): Program {
  let project: OpenProject | null = null;
  const preferences = createPreferencesStore(options.paths.userData);
  const workspaces = createWorkspaceStore(options.paths.userData);
  const templates = createTemplateStore(options.paths.userData);
  const requireProject = () => {
    if (!project) throw new AppError('no-project');
    return project;
  };
  const closeProject = () => {
    project?.close();
    project = null;
  };

  return {
    options,
    preferences,
    workspaces,
    templates,
    announce,
    project: () => project,
    requireProject,
    closeProject,
    openProject: async (path, isNew) => {
      const { clock, ticks, newId } = options;
      const researcher = () => preferences.get().researcher || options.userName;
      const next = await openProjectFile({ path, isNew, clock, ticks, newId, researcher });
      closeProject();
      project = next;
      return next;
    },
    write: (label, work) => {
      const { result, topics } = requireProject().write(label, work);
      announce(topics.length > 0 ? [...topics, 'history'] : []);
      return result;
    },
  };
}
