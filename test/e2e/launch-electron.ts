import { _electron, type ElectronApplication } from 'playwright-core';
import { root } from '../../scripts/paths.ts';
import { ensureElectronRuntime } from './electron-runtime.ts';
import { createLaunchEnvironment } from './launch-environment.ts';
import type { LaunchedApp, LaunchOptions } from './launch.ts';

interface ElectronOptions extends LaunchOptions {
  /** The Node to run the core in; null for the utility process; what the runtime needs when left out. */
  readonly coreNode?: string | null;
}

export interface LaunchedElectron extends LaunchedApp {
  readonly electron: ElectronApplication;
}

export async function launchElectron(options: ElectronOptions = {}): Promise<LaunchedElectron> {
  const runtime = await ensureElectronRuntime();
  const coreNode = options.coreNode === undefined ? runtime.coreNode : options.coreNode;
  const environment = createLaunchEnvironment(options);
  const electron = await _electron.launch({
    executablePath: runtime.executable,
    args: [...environment.sandboxSwitches, root, ...openArgs(options)],
    env: { ...environment.env, ...(coreNode ? { MOTIF_CORE_NODE: coreNode } : {}) },
  });
  return {
    electron,
    page: await electron.firstWindow(),
    userData: environment.userData,
    chooseFiles: (paths) =>
      electron.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
        },
        [...paths],
      ),
    chooseSavePath: (path) =>
      electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path),
    close: async () => {
      await electron.close();
      environment.remove();
    },
  };
}

function openArgs({ open }: LaunchOptions): readonly string[] {
  if (!open) return [];
  return 'path' in open ? [open.path] : ['--sample'];
}
