import type { ReportDocument } from '../../../shared/domain/report-document.ts';
import { buildLastResortFont } from '../last-resort-font.ts';
import { loadReportFonts } from '../load-report-fonts.ts';
import { loadTypstCompiler } from '../load-typst-compiler.ts';
import { createKeepingFigurePrinter } from '../pdf/figure-printer.ts';
import { makeTypstInput } from '../pdf/typst-input.ts';
import type { OnStage, ReportResources } from '../report-resources.ts';
import { createTextPrinter } from '../text-printer.ts';
import type { DrawnPage, DrawnPages, TypstFonts } from '../typst-compiler.ts';
import { blocksOfPages } from './blocks-of-pages.ts';
import type { BlocksOfPage } from './blocks-of-pages.ts';

export type PreviewPage = DrawnPage & BlocksOfPage;

/** Lays reports out one after the other, and of each anew only what changed since the one before. Blocks its thread. */
export interface Previewer {
  draw(document: ReportDocument, onStage: OnStage): Promise<readonly PreviewPage[]>;
  /** A page of the latest as SVG; null where it has no such page. */
  print(hash: string): string | null;
  /** Gives back the memory that it holds. */
  close(): Promise<void>;
}

export function createPreviewer(resources: ReportResources): Previewer {
  const figures = createKeepingFigurePrinter(resources);
  const findFonts = createFontFinder(resources);
  const loading = loadTypstCompiler(resources.compilers);
  let drawn: DrawnPages | null = null;
  return {
    draw: async (document, onStage) => {
      onStage('laying-out');
      const fonts = loadReportFonts(resources.fonts);
      const printer = createTextPrinter(fonts.coverage, fonts.book.coverage);
      figures.begin();
      const files = makeTypstInput(document, { printer, fonts, printFigure: figures.print, folder: resources.folder });
      const compiler = await loading;
      const source = { folder: resources.folder, template: 'report.typ', files, fonts: findFonts(printer.missing) };
      const layout = await compiler.layOut({ ...source, keepsLayout: true });
      onStage('writing');
      try {
        drawn = await layout.drawPages();
        const blocks = blocksOfPages(layout.query('part'), drawn.pages.length);
        return drawn.pages.map((page, index) => ({ ...page, ...blocks[index]! }));
      } finally {
        layout.free();
      }
    },
    print: (hash) => {
      const index = drawn?.pages.findIndex((page) => page.hash === hash) ?? -1;
      return index < 0 ? null : drawn!.print(index);
    },
    close: async () => (await loading).forget(),
  };
}

/** The same fonts from one preview to the next, so that what is laid out holds: that of last resort only grows. */
function createFontFinder({ fonts: files }: ReportResources) {
  const missing = new Set<number>();
  let known: TypstFonts | null = null;
  return (met: ReadonlyMap<number, number>): TypstFonts => {
    const before = missing.size;
    for (const point of met.keys()) missing.add(point);
    if (!known || missing.size > before) known = { files, lastResort: Buffer.from(buildLastResortFont(missing)) };
    return known;
  };
}
