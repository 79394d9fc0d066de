export interface TypstSource {
  /** The folder of the templates. */
  readonly folder: string;
  /** The main template's name in it. */
  readonly template: string;
  /** What the template reads as `sys.inputs.data`. */
  readonly input: string;
  readonly fonts: readonly Buffer[];
}

export interface WrittenPdf {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Checked against PDF/UA-1 and says so; otherwise it is tagged all the same. */
  readonly isUniversal: boolean;
}

export interface DrawnPages {
  /** One SVG a page; their ids differ, so that all may stand in one HTML page. */
  readonly pages: readonly string[];
  /** Pages of the whole document. */
  readonly total: number;
}

export interface TypstLayout {
  writePdf(): Promise<WrittenPdf>;
  drawPages(limit: number): Promise<DrawnPages>;
  free(): void;
}

export interface TypstCompiler {
  /** Blocks its thread. */
  layOut(source: TypstSource): Promise<TypstLayout>;
}
