import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askCore } from './ask-core.ts';
import { ensureElectronRuntime } from './electron-runtime.ts';
import { launchPackaged, type LaunchedPackaged } from './launch-packaged.ts';
import { packApplication, type PackedApplication } from './pack-application.ts';

describe('the packed application', () => {
  const folder = mkdtempSync(join(tmpdir(), 'motif-packed-'));
  let packed: PackedApplication;
  let app: LaunchedPackaged;

  beforeAll(async () => {
    const runtime = await ensureElectronRuntime();
    packed = await packApplication(runtime, folder);
    app = await launchPackaged(packed, runtime.coreNode);
  }, 180_000);
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has Node, inspection and code outside its archive switched off', async () => {
    const wire = await getCurrentFuseWire(packed.executable);
    const stateOf = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]));
    expect({
      runAsNode: stateOf(FuseV1Options.RunAsNode),
      nodeOptions: stateOf(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: stateOf(FuseV1Options.EnableNodeCliInspectArguments),
      asarIntegrity: stateOf(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
      onlyAsar: stateOf(FuseV1Options.OnlyLoadAppFromAsar),
    }).toEqual({ runAsNode: '0', nodeOptions: '0', inspect: '0', asarIntegrity: '1', onlyAsar: '1' });
  });

  it('carries what the core needs beside the archive', () => {
    const files = readdirSync(packed.resources, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
    expect(files).toContain('app.asar.unpacked/dist/core/core-process.js');
    expect(files).toContain('app.asar.unpacked/node_modules/better-sqlite3/package.json');
    expect(files).toContain('fonts/NotoSansSC_400Regular.ttf');
    expect(files).toContain('report');
  });

  it('shows its window with its own files', async () => {
    expect(app.page.url()).toBe('app://motif/index.html');
    await expect.poll(() => app.page.locator('#root').innerText(), { timeout: 10_000 }).not.toBe('');
  });

  it('makes a project, codes in it and sets its report', async () => {
    const path = join(app.userData, 'packed.motif');
    expect(await askCore(app.page, 'project.current')).toEqual({ kind: 'result', id: 1, value: null });
    expect(await askCore(app.page, 'project.create', { path, name: 'Packed' })).toMatchObject({ kind: 'result' });
    expect(await askCore(app.page, 'codes.create', { name: 'Trust' })).toMatchObject({ kind: 'result' });
    expect(JSON.stringify(await askCore(app.page, 'codes.tree'))).toContain('Trust');
    const report = join(app.userData, 'packed.pdf');
    const saved = { path: report, report: { template: 'Findings report' } };
    expect(await askCore(app.page, 'reports.save', saved)).toMatchObject({ kind: 'result' });
    expect(readFileSync(report, 'latin1')).toMatch(/^%PDF-/);
  });
});
