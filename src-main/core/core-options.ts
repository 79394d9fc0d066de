export interface CorePaths {
  /** Where preferences, temporary files and the copy of the sample live. */
  readonly userData: string;
  /** The folder with the sample project and the report's templates. */
  readonly resources: string;
  /** Files of the report's fonts (see report/report-fonts.ts). */
  readonly reportFonts: readonly string[];
  readonly parseWorker: string;
  readonly reportWorker: string;
  readonly groupingWorker: string;
  readonly tablesWorker: string;
}

export interface CoreOptions {
  readonly clock: () => number;
  /** Milliseconds that only go forward, also while the machine sleeps; the machine's own where none is given. */
  readonly ticks?: (() => number) | undefined;
  readonly newId: () => string;
  readonly paths: CorePaths;
  /** Who codes until the researcher says another name. */
  readonly userName: string;
}
