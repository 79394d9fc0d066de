import { resolve } from 'node:path';
import { app } from 'electron';

export interface StartRequest {
  readonly open: string | null;
  readonly sample: boolean;
}

/** What a command line asks for: the sample, or a project file. Switches are Chromium's. */
export function readStartRequest(argv: readonly string[], folder: string): StartRequest {
  const appPath = resolve(app.getAppPath());
  const paths = argv
    .slice(1)
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => resolve(folder, arg))
    .filter((path) => path !== appPath && !path.startsWith(resolve(appPath, 'dist')));
  return { open: paths.at(-1) ?? null, sample: argv.includes('--sample') };
}
