import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askCore, watchLine } from './ask-core.ts';
import { ensureElectronRuntime } from './electron-runtime.ts';
import { launchElectron, type LaunchedElectron } from './launch-electron.ts';

describe('Electron as it ships, with the core in its utility process', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron({ coreNode: null });
  });
  afterAll(() => app?.close());

  it('answers the window through its MessagePort while no project is open', async () => {
    expect(await askCore(app.page, 'project.current')).toEqual({ kind: 'result', id: 1, value: null });
    expect(await askCore(app.page, 'preferences.get')).toMatchObject({ kind: 'result', value: { theme: 'system' } });
  });

  it('runs the core in a utility process', async () => {
    const services = await app.electron.evaluate(({ app }) => app.getAppMetrics().map((metric) => metric.name));
    expect(services).toContain('Motif core');
  });

  it('gives the window its host and nothing of Node', async () => {
    const seen = await app.page.evaluate(() => ({
      platform: (window as unknown as { motifHost: { platform: string } }).motifHost.platform,
      node: ['process', 'require', 'module', 'Buffer'].filter((name) => name in window),
    }));
    expect(seen).toEqual({ platform: 'electron', node: [] });
  });

  it('loads its files under a content policy and goes nowhere else', async () => {
    const policy = await app.page.evaluate(async () => (await fetch('/')).headers.get('content-security-policy'));
    expect(policy).toContain("default-src 'none'");
    const opened = await app.page.evaluate(() => window.open('https://example.org/'));
    expect(opened).toBeNull();
    expect(app.page.url()).toBe('app://motif/index.html');
  });

  it('does not serve files outside its folder', async () => {
    const status = await app.page.evaluate(async () => (await fetch('/..%2f..%2fpackage.json')).status);
    expect(status).toBe(404);
  });
});

describe('Electron when its core crashes', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    app = await launchElectron({ coreNode: null });
  });
  afterAll(() => app?.close());

  it('tells the window, which gets a new core by itself', async () => {
    expect(await askCore(app.page, 'project.current')).toMatchObject({ kind: 'result' });
    const lost = await watchLine(app.page);
    await app.electron.evaluate(({ app }) => {
      const core = app.getAppMetrics().find((metric) => metric.name === 'Motif core');
      process.kill(core?.pid ?? 0, 'SIGKILL');
    });
    expect(await lost()).toBe(true);
    const answer = () => askCore(app.page, 'project.current').catch(() => null);
    await expect.poll(answer).toMatchObject({ kind: 'result', value: null });
  });
});

describe('Electron with the core in a Node of its own', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    const { coreNode } = await ensureElectronRuntime();
    app = await launchElectron({ coreNode: coreNode ?? process.execPath });
  });
  afterAll(() => app?.close());

  it('makes a project, keeps what was acknowledged when the core is killed, and opens it again', async () => {
    const path = join(app.userData, 'kept.motif');
    expect(await askCore(app.page, 'project.create', { path, name: 'Kept' })).toMatchObject({ kind: 'result' });
    expect(await askCore(app.page, 'codes.create', { name: 'Trust' })).toMatchObject({ kind: 'result' });
    const lost = await watchLine(app.page);
    await killCore(app);
    expect(await lost()).toBe(true);
    const current = () => askCore(app.page, 'project.current').catch(() => null);
    await expect.poll(current).toMatchObject({ value: { name: 'Kept', path } });
    expect(JSON.stringify(await askCore(app.page, 'codes.tree'))).toContain('Trust');
  });
});

describe('the window when its core is lost', () => {
  let app: LaunchedElectron;
  beforeAll(async () => {
    const { coreNode } = await ensureElectronRuntime();
    app = await launchElectron({ coreNode: coreNode ?? process.execPath, open: { sample: true } });
  });
  afterAll(() => app?.close());

  it('says so, opens the study again and goes on', async () => {
    const text = app.page.getByRole('document', { name: /^Text of/ });
    await text.waitFor();
    await killCore(app);
    await app.page.getByText(/Everything that had been saved is there/).waitFor();
    await text.focus();
    await app.page.keyboard.press('v');
    await app.page.getByRole('button', { name: /^Undo: Code/ }).waitFor();
  });
});

/** Ends the core as a crash does, and waits until it is gone. */
async function killCore({ electron }: LaunchedElectron): Promise<void> {
  const main = electron.process().pid;
  const pid = Number(execFileSync('pgrep', ['-P', String(main), '-f', 'core-process.js'], { encoding: 'utf8' }).trim());
  process.kill(pid, 'SIGKILL');
  await expect.poll(() => isAlive(pid)).toBe(false);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
