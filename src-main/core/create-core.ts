import type { CallHandler } from '../shared/rpc/serve.ts';

export interface CorePaths {
  /** Where preferences, temporary files and the copy of the sample live. */
  readonly userData: string;
  /** The folder with the sample project and the report's templates. */
  readonly resources: string;
  /** The folder with the fonts of the report. */
  readonly fonts: string;
  readonly parseWorker: string;
  readonly reportWorker: string;
}

export interface CoreOptions {
  readonly clock: () => number;
  readonly newId: () => string;
  readonly paths: CorePaths;
  /** Who codes until the researcher says another name. */
  readonly userName: string;
}

export interface Core extends CallHandler {
  close(): Promise<void>;
}

export declare function createCore(options: CoreOptions): Core;
