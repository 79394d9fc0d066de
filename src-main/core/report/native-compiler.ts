import { join } from 'node:path';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { AppError } from '../../shared/errors.ts';
import { splitPreview } from './split-preview.ts';
import type { TypstCompiler, TypstLayout, TypstSource, WrittenPdf } from './typst-compiler.ts';

/** Typst as a native module; rejects where npm has none for this machine. */
export async function loadNativeCompiler(): Promise<TypstCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  const create = ({ folder, fonts }: TypstSource) =>
    NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: [...fonts] }] });
  return { layOut: async (source) => layOut(create(source), source) };
}

function layOut(compiler: NodeCompiler, { folder, template, input }: TypstSource): TypstLayout {
  // The compiler's cache is the process's, and would outlive the report.
  const free = () => compiler.evictCache(0);
  const compiled = compiler.compile({ mainFilePath: join(folder, template), inputs: { data: input } });
  const document = compiled.result;
  if (!document) {
    free();
    throw new AppError('report-failed', { reason: describe(compiled.takeDiagnostics()) });
  }
  return {
    writePdf: async () => writePdf(compiler, document),
    drawPages: async (limit) => ({
      pages: splitPreview(compiler.plainSvg(document), limit),
      total: document.numOfPages,
    }),
    free,
  };
}

function writePdf(compiler: NodeCompiler, document: NodeTypstDocument): WrittenPdf {
  const pages = document.numOfPages;
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages, isUniversal: true };
  } catch {
    // A report that a checker of PDF/UA faults is better than none; it is tagged all the same.
    return { pdf: compiler.pdf(document), pages, isUniversal: false };
  }
}

function describe(error: NodeError | null): string {
  const [first] = (error?.shortDiagnostics ?? []) as readonly { readonly message?: string }[];
  return first?.message ?? 'unknown';
}
