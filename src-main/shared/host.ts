/** What a window asks of the program around it, beside the core: dialogs, menus, the system. `window.motifHost` in Electron. */
export interface Host {
  readonly platform: 'electron' | 'web';
  /** What this window was started for. */
  start(): Promise<HostStart>;
  /** Absolute paths of what was chosen; empty when the dialog was cancelled. */
  chooseFiles(options: ChooseFilesOptions): Promise<readonly string[]>;
  /** Null when the dialog was cancelled. */
  chooseSavePath(options: ChooseSavePathOptions): Promise<string | null>;
  /** Paths the core can read of files that were dropped on the window (browser `File`s). */
  pathsOf(files: readonly unknown[]): Promise<readonly string[]>;
  /** Called when a file was written to a path from `chooseSavePath`: a browser downloads it, a desktop does nothing. */
  fileSaved(path: string): Promise<void>;
  showInFolder(path: string): Promise<void>;
  /** Of a folder of recordings; null where there is no trash. The paths of those that could not be moved. */
  readonly moveToTrash: ((paths: readonly string[]) => Promise<readonly string[]>) | null;
  setMenu(menu: readonly HostMenu[]): void;
  onMenuCommand(listener: (commandId: string) => void): void;
  /** A project file was opened from outside while the window is there. */
  onOpenPath(listener: (path: string) => void): void;
}

export interface HostStart {
  readonly open: string | null;
  readonly sample: boolean;
  /** The system's language tags, best first. */
  readonly languages: readonly string[];
}

export interface ChooseFilesOptions {
  /** A recording lies where it lies: a browser asks for its path, as it is too large to be handed over. */
  readonly kind: 'import' | 'project' | 'recording';
  readonly title: string;
  /** Name of the filter and its extensions without dots. */
  readonly filterName: string;
  readonly extensions: readonly string[];
}

export interface ChooseSavePathOptions {
  readonly kind: 'project' | 'report' | 'table' | 'figure';
  readonly title: string;
  readonly defaultName: string;
  readonly filterName: string;
  readonly extension: string;
}

export interface HostMenu {
  readonly label: string;
  readonly items: readonly (HostMenuItem | { readonly kind: 'separator' } | HostMenuRole)[];
}

export interface HostMenuItem {
  readonly kind: 'command';
  readonly id: string;
  readonly label: string;
  /** Electron's accelerator; shown, but handled by the window itself. */
  readonly keys: string | null;
  readonly isEnabled: boolean;
}

export interface HostMenuRole {
  readonly kind: 'role';
  readonly role:
    'copy' | 'paste' | 'cut' | 'selectAll' | 'quit' | 'togglefullscreen' | 'zoomIn' | 'zoomOut' | 'resetZoom';
  readonly label: string;
}
