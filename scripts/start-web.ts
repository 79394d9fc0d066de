import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findProgram, hasDisplay } from './find-program.ts';
import { dist, root } from './paths.ts';
import type { StartRequest } from './start.ts';

const address = /http:\/\/127\.0\.0\.1:\d+\S*/;

/** Runs the web host, shows its words, and opens its address in the system's browser where there is one. */
export function startWeb(request: StartRequest): Promise<number> {
  const appArgs = [...(request.isSample ? ['--sample'] : []), ...(request.open ? ['--open', request.open] : [])];
  const child = spawn(process.execPath, [join(dist, 'web/server.js'), ...appArgs], {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let said = '';
  let isOpened = false;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    said += text;
    const found = address.exec(said);
    if (!found || isOpened) return;
    isOpened = true;
    openBrowser(found[0]);
  });
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  process.on('SIGINT', pass).on('SIGTERM', pass);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 130 : 1)));
  });
}

function openBrowser(url: string): void {
  const [file, ...args] = browserCommand();
  if (!file) return;
  const opener = spawn(file, [...args, url], { stdio: 'ignore', detached: true });
  // No browser, no harm: the address stands in the terminal.
  opener.on('error', () => undefined);
  opener.unref();
}

function browserCommand(): readonly string[] {
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['explorer.exe'];
  const opener = hasDisplay() ? findProgram('xdg-open') : null;
  return opener ? [opener] : [];
}
