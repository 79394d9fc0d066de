import type { Page } from 'playwright-core';
import { launchElectron } from './launch-electron.ts';
import { launchWeb } from './launch-web.ts';

export interface LaunchOptions {
  /** What follows the application on its command line: `--sample`, or a project's path. */
  readonly open?: { readonly sample: true } | { readonly path: string };
  /** A locale of the system, such as `zh_CN`. */
  readonly locale?: string;
  /** Keeps preferences from one launch to the next; a new empty folder otherwise. */
  readonly userData?: string;
}

/** The application in front of a user, whatever shows it. */
export interface LaunchedApp {
  readonly page: Page;
  readonly userData: string;
  /** What the next dialog for opening files gives. */
  chooseFiles(paths: readonly string[]): Promise<void>;
  /** What the next dialog for saving gives. */
  chooseSavePath(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Every way to show the application, for `describe.each`. */
export const launchers = [
  { host: 'the web host in Chromium', launch: launchWeb },
  { host: 'Electron', launch: launchElectron },
] as const;
