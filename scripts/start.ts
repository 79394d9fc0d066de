import { resolve } from 'node:path';
import { buildStale } from './build.ts';
import { ensureElectron } from './electron-binary.ts';
import { hasDisplay, isRoot } from './find-program.ts';
import { root } from './paths.ts';
import { runCommand } from './run-command.ts';
import { say } from './say.ts';
import { startWeb } from './start-web.ts';

const usage = 'Usage: npm start [-- study.motif | --sample] [--web]';
const quickDeath = 5000;

export interface StartRequest {
  readonly isWeb: boolean;
  readonly isSample: boolean;
  /** An absolute path. */
  readonly open: string | null;
}

/** Opens the window; where there can be none, serves the same application to a browser. */
export async function start(args: readonly string[]): Promise<number> {
  const request = readRequest(args);
  if (!request) {
    say(usage);
    return 2;
  }
  await buildStale();
  if (request.isWeb) return startWeb(request);
  if (!hasDisplay()) return startWebBecause('There is no display', request);
  const electron = ensureElectron();
  if (!electron) return startWebBecause("Electron's binary can't be fetched", request);
  return startElectron(electron, request);
}

async function startElectron(electron: string, request: StartRequest): Promise<number> {
  const sandbox = process.platform === 'linux' && isRoot() ? ['--no-sandbox'] : [];
  const appArgs = [...(request.isSample ? ['--sample'] : []), ...(request.open ? [request.open] : [])];
  const startedAt = Date.now();
  const code = await runCommand(electron, [...sandbox, root, ...appArgs]);
  const hasFailed = code !== 0 && code !== 130 && Date.now() - startedAt < quickDeath;
  return hasFailed ? startWebBecause(`Electron does not run here (exit ${code})`, request) : code;
}

function startWebBecause(reason: string, request: StartRequest): Promise<number> {
  say(`${reason}: serving the same application to a browser.`);
  return startWeb(request);
}

function readRequest(args: readonly string[]): StartRequest | null {
  const rest = args.filter((arg) => arg !== '--web');
  const isWeb = rest.length < args.length;
  const [first] = rest;
  if (rest.length > 1) return null;
  if (first === undefined) return { isWeb, isSample: false, open: null };
  if (first === '--sample') return { isWeb, isSample: true, open: null };
  if (first.startsWith('-')) return null;
  // npm runs scripts in the project's folder; the path is meant from where the user stands.
  return { isWeb, isSample: false, open: resolve(process.env.INIT_CWD ?? process.cwd(), first) };
}
