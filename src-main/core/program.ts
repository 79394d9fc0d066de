import type { Preferences, WorkspaceView } from '../shared/contract/preferences.ts';
import type { NewImage } from '../shared/contract/personas.ts';
import type { ReportTemplate } from '../shared/contract/reports.ts';
import type { CoreOptions } from './core-options.ts';
import type { OpenProject, Work } from './open-project.ts';

/** What actions and jobs work with: the program around the open project. */
export interface Program {
  readonly options: CoreOptions;
  /** Null when no project is open. */
  project(): OpenProject | null;
  /** Refuses with `no-project`. */
  requireProject(): OpenProject;
  /** The project that was open stays so when the new one is refused. */
  openProject(path: string, isNew: boolean): Promise<OpenProject>;
  closeProject(): void;
  /** One undo step of the open project, announced as a change. */
  write<Result>(label: string, work: (work: Work) => Result): Result;
  announce(topics: readonly string[]): void;
  readonly preferences: PreferencesStore;
  readonly workspaces: WorkspaceStore;
  readonly templates: TemplateStore;
}

export interface PreferencesStore {
  get(): Preferences;
  set(changes: Partial<Preferences>): Preferences;
}

export interface WorkspaceStore {
  /** Null where the project was never open here. */
  get(projectId: string): WorkspaceView | null;
  set(projectId: string, view: WorkspaceView): void;
}

export interface StoredTemplate extends ReportTemplate {
  readonly logo: NewImage | null;
}

/** Report templates of the researcher's own; the case of a name doesn't matter. */
export interface TemplateStore {
  list(): readonly StoredTemplate[];
  /** Null where there is no such template, too. */
  logoOf(name: string): NewImage | null;
  /** In place of one of the same name. */
  save(template: StoredTemplate): void;
  /** Whether it was there. */
  delete(name: string): boolean;
}
