import type { ChooseFilesOptions, ChooseSavePathOptions, Host, HostStart } from '../../src-main/shared/host.ts';
import { uploadLimit } from '../../src-main/shared/upload-limit.ts';
import { pickFiles } from './pick-files.ts';
import { requestJson } from './request-json.ts';
import { tooLargeToUpload } from './too-large-to-upload.ts';

export type AskForPathOptions =
  | { readonly kind: 'open'; readonly options: ChooseFilesOptions }
  | { readonly kind: 'save'; readonly options: ChooseSavePathOptions };

export interface WebHostOptions {
  /** Shows a dialog in the page over `listFolder`; null when it was cancelled. */
  readonly askForPath: (wanted: AskForPathOptions) => Promise<string | null>;
}

/** What tests choose in place of dialogs, first come first served. */
interface ChosenBefore {
  readonly files: string[][];
  readonly savePaths: string[];
}

declare global {
  var __motifChosen: ChosenBefore | undefined;
}

/** The host of a window in a browser: dialogs in the page, files by upload and download. */
export function createWebHost({ askForPath }: WebHostOptions): Host {
  const reserved = new Set<string>();
  let started: Promise<HostStart> | null = null;
  return {
    platform: 'web',
    start: () => (started ??= start()),
    chooseFiles: async (options) => {
      const chosen = globalThis.__motifChosen?.files.shift();
      if (chosen) return chosen;
      if (options.kind === 'import') return upload(await pickFiles(options.extensions));
      const path = await askForPath({ kind: 'open', options });
      return path === null ? [] : [path];
    },
    chooseSavePath: async (options) => {
      const chosen = globalThis.__motifChosen?.savePaths.shift();
      if (chosen !== undefined) return chosen;
      if (options.kind === 'project') return askForPath({ kind: 'save', options });
      const path = await reservePath(options.defaultName);
      reserved.add(path);
      return path;
    },
    pathsOf: (files) => upload(files.filter((file) => file instanceof File)),
    fileSaved: async (path) => {
      if (reserved.has(path)) download(path);
    },
    // The system's file manager, menus and the opening of files belong to the desktop.
    showInFolder: async () => undefined,
    moveToTrash: null,
    setMenu: () => undefined,
    onMenuCommand: () => undefined,
    onOpenPath: () => undefined,
  };
}

async function start(): Promise<HostStart> {
  return { ...(await requestJson<HostStart>('/start')), languages: navigator.languages };
}

async function upload(files: readonly File[]): Promise<readonly string[]> {
  const tooLarge = files.find((file) => file.size > uploadLimit);
  if (tooLarge) throw tooLargeToUpload(tooLarge);
  const paths: string[] = [];
  for (const file of files) {
    const address = `/files?name=${encodeURIComponent(file.name)}`;
    paths.push((await requestJson<{ readonly path: string }>(address, { method: 'POST', body: file })).path);
  }
  return paths;
}

async function reservePath(name: string): Promise<string> {
  const address = `/save-path?name=${encodeURIComponent(name)}`;
  return (await requestJson<{ readonly path: string }>(address, { method: 'POST' })).path;
}

function download(path: string): void {
  const link = document.createElement('a');
  link.href = `/files?path=${encodeURIComponent(path)}`;
  link.download = '';
  link.click();
}
