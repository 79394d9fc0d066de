import type { CorePaths } from '../../core/core-options.ts';

/** What the core's process is started with, as JSON in its first argument. */
export interface CoreStart {
  readonly paths: CorePaths;
  readonly userName: string;
  readonly bugLog: string;
}
