import { resolve } from 'node:path';

export interface StartRequest {
  readonly open: string | null;
  readonly sample: boolean;
}

/** What a command line, given in `folder`, asks of the program at `programPath`: the sample, or a file. Switches are Chromium's. */
export function readStartRequest(argv: readonly string[], folder: string, programPath: string): StartRequest {
  const program = resolve(programPath);
  const paths = argv
    .slice(1)
    .filter((arg) => !arg.startsWith('-'))
    .map((arg) => resolve(folder, arg))
    .filter((path) => path !== program);
  return { open: paths.at(-1) ?? null, sample: argv.includes('--sample') };
}
