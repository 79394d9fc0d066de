import type { TypstCompilerKind } from './load-typst-compiler.ts';

export interface ReportResources {
  /** The folder of `report.typ`. */
  readonly folder: string;
  /** Font files, the most wanted first. */
  readonly fonts: readonly string[];
  /** Which compilers to try, the most wanted first; left out: all. */
  readonly compilers?: readonly TypstCompilerKind[];
}

export type ReportStage = 'laying-out' | 'writing';
/** `share` is how much of the stage is done, 0 … 1. */
export type OnStage = (stage: ReportStage, share?: number) => void;
