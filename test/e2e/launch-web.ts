import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findChromium } from '../../scripts/find-chromium.ts';
import { dist } from '../../scripts/paths.ts';
import { createLaunchEnvironment } from './launch-environment.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';

interface ChosenPaths {
  readonly files: (readonly string[])[];
  readonly savePaths: string[];
}

export interface LaunchedWeb extends LaunchedApp {
  /** Ends the server as a crash does. */
  killServer(): Promise<void>;
  /** Another server for the same project; says at which address. */
  startServer(): Promise<string>;
}

export async function launchWeb(options: LaunchOptions = {}): Promise<LaunchedWeb> {
  const environment = createLaunchEnvironment(options);
  const start = () =>
    spawn(process.execPath, [join(dist, 'web/server.js'), ...openArgs(options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment.env,
    });
  let server = start();
  const url = await readAddress(server);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? undefined,
    args: [...environment.sandboxSwitches],
  });
  const locale = (options.locale ?? 'en_US').replace('_', '-');
  const page = await browser.newPage({ locale, viewport: { width: 1360, height: 880 } });
  // The web host asks here before it shows a dialog of its own.
  await page.addInitScript(() => Object.assign(globalThis, { __motifChosen: { files: [], savePaths: [] } }));
  await page.goto(url);
  return {
    page,
    userData: environment.userData,
    chooseFiles: (paths) => chooseInPage(page, paths),
    chooseSavePath: (path) =>
      page.evaluate((given) => {
        (globalThis as unknown as { __motifChosen: ChosenPaths }).__motifChosen.savePaths.push(given);
      }, path),
    killServer: () => endServer(server, 'SIGKILL'),
    startServer: () => {
      server = start();
      return readAddress(server);
    },
    close: async () => {
      await browser.close();
      await endServer(server);
      environment.remove();
    },
  };
}

/** What is chosen in place of the next dialog. */
export const chooseInPage = (page: Page, paths: readonly string[]): Promise<void> =>
  page.evaluate((given) => {
    (globalThis as unknown as { __motifChosen: ChosenPaths }).__motifChosen.files.push(given);
  }, paths);

function readAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+\S*/.exec(said);
      if (address) resolve(address[0]);
    });
    server.once('exit', (code) => reject(new Error(`The web host ended with ${code}: ${said}`)));
  });
}

async function endServer(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, 'exit');
  server.kill(signal);
  await gone;
}

function openArgs({ open }: LaunchOptions): readonly string[] {
  if (!open) return [];
  return 'path' in open ? ['--open', open.path] : ['--sample'];
}
