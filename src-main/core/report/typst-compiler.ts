import type { PdfStandard } from './pdf/pdf-standard.ts';

export interface TypstFonts {
  readonly files: readonly string[];
  /** For what they lack. */
  readonly lastResort: Buffer;
}

export interface TypstSource {
  /** The folder of the templates. */
  readonly folder: string;
  /** The main template's name in it. */
  readonly template: string;
  /** What the templates read beside it, by name: as if the files were in the folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly fonts: TypstFonts;
  /** Whether what was laid out is kept, so that the next time only what changed is laid out again. */
  readonly keepsLayout?: boolean;
}

export interface WrittenPdf {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Checked against PDF/UA-1 and says so; otherwise it is tagged all the same. */
  readonly isUniversal: boolean;
}

export interface DrawnPage {
  /** The same as long as what stands on the page is. */
  readonly hash: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export interface DrawnPages {
  readonly pages: readonly DrawnPage[];
  /** A page as SVG, by its number from 0; ids of pages differ, so that all may stand in one HTML page. */
  readonly print: (index: number) => string;
}

export interface TypstLayout {
  /** Refuses with `archive-unavailable` where PDF/A is asked for and can't be had. */
  writePdf(standard?: PdfStandard): Promise<WrittenPdf>;
  drawPages(): Promise<DrawnPages>;
  /** The values of the metadata under a label. */
  query(label: string): readonly unknown[];
  free(): void;
}

export interface TypstCompiler {
  /** Blocks its thread. */
  layOut(source: TypstSource): Promise<TypstLayout>;
  /** Forgets what was kept. */
  forget(): void;
}
