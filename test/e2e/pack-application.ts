import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/paths.ts';
import type { ElectronRuntime } from './electron-runtime.ts';

export interface PackedApplication {
  readonly executable: string;
  readonly resources: string;
}

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'mac*/Motif.app/Contents/MacOS/Motif',
  win32: 'win-unpacked/Motif.exe',
};

/** Packs the application as for an installer, around an Electron that is there already: no network. */
export async function packApplication(runtime: ElectronRuntime, folder: string): Promise<PackedApplication> {
  const output = await run(process.execPath, [
    join(root, 'node_modules/electron-builder/cli.js'),
    '--dir',
    '--publish=never',
    `-c.electronDist=${runtime.folder}`,
    `-c.electronVersion=${runtime.version}`,
    `-c.directories.output=${folder}`,
  ]);
  const [found] = globSync(executables[process.platform] ?? 'linux*-unpacked/motif', { cwd: folder });
  if (!found) throw new Error(`electron-builder made no application:\n${output}`);
  const executable = join(folder, found);
  const isMac = process.platform === 'darwin';
  return { executable, resources: join(dirname(executable), isMac ? '../Resources' : 'resources') };
}

function run(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
    const child = spawn(file, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const hear = (text: Buffer) => (output += text.toString());
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`electron-builder: ${code}\n${output}`)),
    );
  });
}
