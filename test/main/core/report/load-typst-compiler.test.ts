import { expect, it, vi } from 'vitest';
import { buildLastResortFont } from '../../../../src-main/core/report/last-resort-font.ts';
import { loadReportFonts } from '../../../../src-main/core/report/load-report-fonts.ts';
import { loadTypstCompiler } from '../../../../src-main/core/report/load-typst-compiler.ts';
import { loadNativeCompiler } from '../../../../src-main/core/report/native-compiler.ts';
import { createFigurePrinter } from '../../../../src-main/core/report/pdf/figure-printer.ts';
import { makeTypstInput } from '../../../../src-main/core/report/pdf/typst-input.ts';
import { createTextPrinter } from '../../../../src-main/core/report/text-printer.ts';
import type { TypstSource } from '../../../../src-main/core/report/typst-compiler.ts';
import { loadWasmCompiler } from '../../../../src-main/core/report/wasm-compiler.ts';
import { reportExample } from '../../../helpers/report-example.ts';
import { hasNative, resources } from './sample-report.ts';

vi.setConfig({ testTimeout: 60_000 });

const refuse = () => Promise.reject(new Error('Cannot find native binding'));

function makeSource(): TypstSource {
  const fonts = loadReportFonts(resources.fonts);
  const printer = createTextPrinter(fonts.coverage, fonts.book.coverage);
  const files = makeTypstInput(reportExample, {
    printer,
    fonts,
    printFigure: createFigurePrinter(resources),
    folder: resources.folder,
  });
  return {
    folder: resources.folder,
    template: 'report.typ',
    files,
    fonts: { files: resources.fonts, lastResort: Buffer.from(buildLastResortFont([])) },
  };
}

it('takes the portable compiler where the native one cannot be loaded', async () => {
  const compiler = await loadTypstCompiler(['native', 'wasm'], (kind) =>
    kind === 'native' ? refuse() : loadWasmCompiler(),
  );
  const { pdf, pages, isUniversal } = await (await compiler.layOut(makeSource())).writePdf();
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect({ pages, isUniversal }).toEqual({ pages: 6, isUniversal: false });
});

it('names the reason of each compiler where none can be loaded', async () => {
  await expect(loadTypstCompiler(['native', 'wasm'], refuse)).rejects.toMatchObject({
    code: 'report-failed',
    details: {
      reason: 'no Typst compiler runs here (native: Cannot find native binding; wasm: Cannot find native binding)',
    },
  });
});

it.runIf(hasNative)('lays out the same pages with both compilers, and says the same of them', async () => {
  const [native, wasm] = [await loadNativeCompiler(), await loadWasmCompiler()];
  const layouts = [await native.layOut(makeSource()), await wasm.layOut(makeSource())];
  const [first, second] = await Promise.all(layouts.map((layout) => layout.drawPages()));
  expect(second?.pages).toHaveLength(first!.pages.length);
  expect(second?.pages.map((_, index) => countUses(second.print(index)))).toEqual(
    first?.pages.map((_, index) => countUses(first.print(index))),
  );
  expect(layouts[1]!.query('part')).toEqual(layouts[0]!.query('part'));
});

function countUses(page: string): number {
  return page.match(/<use /gu)?.length ?? 0;
}

it('refuses with the message of the template that does not compile', async () => {
  const compiler = await loadWasmCompiler();
  const files = new Map([...makeSource().files, ['settings.json', '{']]);
  await expect(compiler.layOut({ ...makeSource(), files })).rejects.toMatchObject({
    code: 'report-failed',
    details: { reason: expect.stringContaining('failed to parse JSON') },
  });
});
