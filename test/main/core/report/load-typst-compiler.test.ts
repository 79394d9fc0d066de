import { expect, it, vi } from 'vitest';
import { loadTypstCompiler } from '../../../../src-main/core/report/load-typst-compiler.ts';
import { loadNativeCompiler } from '../../../../src-main/core/report/native-compiler.ts';
import type { TypstSource } from '../../../../src-main/core/report/typst-compiler.ts';
import { loadWasmCompiler } from '../../../../src-main/core/report/wasm-compiler.ts';
import { loadReportFonts } from '../../../../src-main/core/report/load-report-fonts.ts';
import { createTextPrinter } from '../../../../src-main/core/report/text-printer.ts';
import { makeTemplateInput } from '../../../../src-main/core/report/template-input.ts';
import { hasNative, makeReport, resources } from './sample-report.ts';

vi.setConfig({ testTimeout: 60_000 });

const refuse = () => Promise.reject(new Error('Cannot find native binding'));

function makeSource(): TypstSource {
  const { blobs, coverage, families } = loadReportFonts(resources.fonts);
  const template = makeTemplateInput(makeReport(), createTextPrinter(coverage), families);
  const input = JSON.stringify({ figures: [], ...template });
  return { folder: resources.folder, template: 'findings.typ', input, fonts: blobs };
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

it.runIf(hasNative)('lays out the same pages with both compilers', async () => {
  const [native, wasm] = [await loadNativeCompiler(), await loadWasmCompiler()];
  const layouts = [await native.layOut(makeSource()), await wasm.layOut(makeSource())];
  const [first, second] = await Promise.all(layouts.map((layout) => layout.drawPages(99)));
  expect(second?.total).toBe(first?.total);
  expect(second?.pages.map(countUses)).toEqual(first?.pages.map(countUses));
});

function countUses(page: string): number {
  return page.match(/<use /gu)?.length ?? 0;
}

it('refuses with the message of the template that does not compile', async () => {
  const compiler = await loadWasmCompiler();
  await expect(compiler.layOut({ ...makeSource(), input: '{' })).rejects.toMatchObject({
    code: 'report-failed',
    details: { reason: expect.stringContaining('failed to parse JSON') },
  });
});
