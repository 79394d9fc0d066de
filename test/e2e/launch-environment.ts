import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from './launch.ts';

export interface LaunchEnvironment {
  readonly userData: string;
  readonly env: Record<string, string>;
  /** Chromium's sandbox does not work for root. */
  readonly sandboxSwitches: readonly string[];
  remove(): void;
}

export function createLaunchEnvironment({ locale = 'en_US', userData }: LaunchOptions): LaunchEnvironment {
  const folder = userData ?? mkdtempSync(join(tmpdir(), 'motif-e2e-'));
  const words = `${locale}.UTF-8`;
  const { MOTIF_CORE_NODE: _coreNode, ...inherited } = process.env as Record<string, string>;
  return {
    userData: folder,
    env: { ...inherited, MOTIF_USER_DATA: folder, LANG: words, LC_ALL: words, LANGUAGE: locale },
    sandboxSwitches: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    remove: () => {
      if (!userData) rmSync(folder, { recursive: true, force: true });
    },
  };
}
