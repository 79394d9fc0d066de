import type { TypstCompilerKind } from './load-typst-compiler.ts';

export interface ReportResources {
  /** The folder of `findings.typ`. */
  readonly folder: string;
  /** Font files, the most wanted first. */
  readonly fonts: readonly string[];
  /** Which compilers to try, the most wanted first; left out: all. */
  readonly compilers?: readonly TypstCompilerKind[];
}

export type ReportStage = 'laying-out' | 'writing';
