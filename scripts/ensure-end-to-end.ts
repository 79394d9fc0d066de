import { spawnSync } from 'node:child_process';
import { ensureElectronRuntime } from '../test/e2e/electron-runtime.ts';
import { findChromium } from './find-chromium.ts';
import { findProgram } from './find-program.ts';
import { TaskError } from './say.ts';
import { installPackages } from './system-packages.ts';

interface Need {
  readonly name: string;
  readonly packages: readonly string[];
  isMet(): boolean;
}

const needs: readonly Need[] = [
  { name: 'Chromium', packages: ['chromium'], isMet: () => findChromium() !== null },
  {
    name: 'Xvfb',
    packages: ['xvfb'],
    isMet: () => process.platform !== 'linux' || Boolean(findProgram('Xvfb') ?? process.env.DISPLAY),
  },
  {
    name: 'poppler’s pdftotext, pdfinfo and pdffonts',
    packages: ['poppler-utils'],
    isMet: () => ['pdftotext', 'pdfinfo', 'pdffonts'].every((name) => findProgram(name, `${name}.exe`)),
  },
];

const electronLibraries = [
  ...['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libatk-bridge2.0-0', 'libcups2', 'libdrm2', 'libxkbcommon0'],
  ...[
    'libxcomposite1',
    'libxdamage1',
    'libxfixes3',
    'libxrandr2',
    'libpango-1.0-0',
    'libnotify4',
    'libxss1',
    'libxtst6',
  ],
  'libsecret-1-0',
];

/** What end-to-end tests need beyond npm: found, installed, or refused with the command that installs it. */
export async function ensureEndToEnd(): Promise<NodeJS.ProcessEnv> {
  const missing = needs.filter((need) => !need.isMet());
  if (missing.length > 0) {
    installPackages(
      `End-to-end tests can't run: ${missing.map((need) => need.name).join(', ')}`,
      missing.flatMap((need) => need.packages),
    );
  }
  const unmet = needs.find((need) => !need.isMet());
  if (unmet) throw new TaskError(`${unmet.name} is still missing after installing ${unmet.packages.join(' ')}.`);
  const runtime = await ensureElectronRuntime();
  ensureLibraries(runtime.executable);
  return { ...process.env, CHROMIUM_PATH: findChromium() ?? '' };
}

function ensureLibraries(executable: string): void {
  if (missingLibraries(executable).length === 0) return;
  installPackages(`Shared libraries of Electron (${missingLibraries(executable).join(', ')})`, electronLibraries);
  const still = missingLibraries(executable);
  if (still.length > 0) throw new TaskError(`Electron still lacks ${still.join(', ')}.`);
}

function missingLibraries(executable: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1]!);
}
