import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createCore } from '../../core/create-core.ts';
import { createCoreOptions, programFolder } from '../core-options.ts';
import { onInterrupt } from '../on-interrupt.ts';
import { startWebServer } from './start-web-server.ts';
import { startAtUsualPort } from './usual-port.ts';

const usage = 'Usage: server [--port N] [--open FILE.motif] [--sample]';
const { port, open, sample } = readOptions(process.argv.slice(2));
const options = createCoreOptions(import.meta.url);
const core = createCore(options);
const startAt = (chosen: number) =>
  startWebServer({
    core,
    renderer: join(programFolder(import.meta.url), 'dist', 'renderer'),
    start: { open: open === undefined ? null : resolve(open), sample, languages: [systemLanguage()] },
    port: chosen,
    logBug: (where, error) =>
      process.stderr.write(`${where}: ${error instanceof Error ? error.stack : String(error)}\n`),
  });
const started = port === null ? startAtUsualPort(options.paths.userData, startAt) : startAt(port);
const server = await started.catch((error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE' ? `Port ${port} is taken by another program. Choose another, or none.` : String(error),
  ),
);
process.stdout.write(`Motif is at ${server.url}\n`);

const end = async () => {
  await server.close();
  await core.close();
  process.exit(0);
};
onInterrupt(() => void end());

function readOptions(args: string[]) {
  try {
    const options = { port: { type: 'string' }, open: { type: 'string' }, sample: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args, options });
    const chosen = values.port === undefined ? null : Number(values.port);
    if (chosen !== null && (!Number.isInteger(chosen) || chosen < 0 || chosen > 65_535)) stop(usage, 2);
    return { port: chosen, open: values.open, sample: values.sample === true };
  } catch {
    return stop(usage, 2);
  }
}

function systemLanguage(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale;
}

function stop(words: string, exitCode = 1): never {
  process.stderr.write(`${words}\n`);
  process.exit(exitCode);
}
