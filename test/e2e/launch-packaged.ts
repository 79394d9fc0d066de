import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createLaunchEnvironment } from './launch-environment.ts';
import type { PackedApplication } from './pack-application.ts';

export interface LaunchedPackaged {
  readonly page: Page;
  readonly userData: string;
  close(): Promise<void>;
}

/** Starts the packed application by its own binary. Its fuses keep `--inspect` out, so the window is reached through Chromium. */
export async function launchPackaged(packed: PackedApplication, coreNode: string | null): Promise<LaunchedPackaged> {
  const environment = createLaunchEnvironment({});
  const child = spawn(packed.executable, [...environment.sandboxSwitches, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: { ...environment.env, ...(coreNode ? { MOTIF_CORE_NODE: coreNode } : {}) },
  });
  const browser = await chromium.connectOverCDP(await readDebuggingAddress(child));
  return {
    page: await findWindow(browser),
    userData: environment.userData,
    close: async () => {
      await end(child);
      await browser.close();
      environment.remove();
    },
  };
}

function readDebuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/.exec(said);
      if (address) resolve(address[1]!);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The packed application ended with ${code}:\n${said}`)));
  });
}

async function findWindow(browser: Browser): Promise<Page> {
  const context = browser.contexts()[0]!;
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForURL('app://motif/**');
  await page.waitForLoadState('load');
  return page;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
}
