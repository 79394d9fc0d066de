import { join } from 'node:path';
import type { NodeCompiler, NodeError, NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { AppError } from '../../shared/errors.ts';
import type { PdfStandard } from './pdf/pdf-standard.ts';
import { splitPreview } from './split-preview.ts';
import type { TypstCompiler, TypstFonts, TypstLayout, TypstSource, WrittenPdf } from './typst-compiler.ts';

// How many layouts ago something was used last that is still kept.
const keptAge = 3;
// What the module's own search for fonts reads, on the machines that it is for.
const fontSettings = 'FONTCONFIG_FILE';

/** Typst as a native module; rejects where npm has none for this machine. */
export async function loadNativeCompiler(): Promise<TypstCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
  let last: { readonly fonts: TypstFonts; readonly compiler: NodeCompiler } | null = null;
  const compilerFor = ({ folder, fonts }: TypstSource) => {
    if (last?.fonts !== fonts) {
      // It reads a file when it first sets something in it, and refuses what lies in memory behind files.
      const fontArgs = [{ fontBlobs: [fonts.lastResort] }, { fontPaths: [...fonts.files] }];
      const create = () => NodeCompiler.create({ workspace: folder, fontArgs });
      last = { fonts, compiler: withoutSystemFonts(folder, create) };
    }
    return last.compiler;
  };
  return {
    layOut: async (source) => layOut(compilerFor(source), source),
    forget: () => {
      last?.compiler.evictCache(0);
      last = null;
    },
  };
}

/** Looking through the machine's fonts takes as long as many a report, which has all that it needs. */
function withoutSystemFonts<Result>(folder: string, create: () => Result): Result {
  const before = process.env[fontSettings];
  process.env[fontSettings] = join(folder, 'no-fonts.conf');
  try {
    return create();
  } finally {
    if (before === undefined) delete process.env[fontSettings];
    else process.env[fontSettings] = before;
  }
}

function layOut(compiler: NodeCompiler, { folder, template, files, keepsLayout = false }: TypstSource): TypstLayout {
  // The compiler's cache is the process's, and would outlive the report.
  const free = () => compiler.evictCache(keepsLayout ? keptAge : 0);
  compiler.resetShadow();
  for (const [name, content] of files) compiler.mapShadow(join(folder, name), Buffer.from(content));
  const compiled = compiler.compile({ mainFilePath: join(folder, template) });
  const document = compiled.result;
  if (!document) {
    free();
    throw new AppError('report-failed', { reason: describe(compiled.takeDiagnostics()) });
  }
  return {
    writePdf: async (standard = 'ua-1') => writePdf(compiler, document, standard),
    drawPages: async () => splitPreview(compiler.plainSvg(document)),
    query: (label) => compiler.query(document, { selector: `<${label}>`, field: 'value' }) as readonly unknown[],
    free,
  };
}

function writePdf(compiler: NodeCompiler, document: NodeTypstDocument, standard: PdfStandard): WrittenPdf {
  const pages = document.numOfPages;
  if (standard === 'a-2u') return { pdf: writeArchive(compiler, document), pages, isUniversal: false };
  try {
    return { pdf: compiler.pdf(document, { pdfStandard: 'ua-1' }), pages, isUniversal: true };
  } catch {
    // A report that a checker of PDF/UA faults is better than none; it is tagged all the same.
    return { pdf: compiler.pdf(document), pages, isUniversal: false };
  }
}

function writeArchive(compiler: NodeCompiler, document: NodeTypstDocument): Buffer {
  try {
    return compiler.pdf(document, { pdfStandard: 'a-2u' });
  } catch (error) {
    throw new AppError('archive-unavailable', { reason: error instanceof Error ? error.message : String(error) });
  }
}

function describe(error: NodeError | null): string {
  const [first] = (error?.shortDiagnostics ?? []) as readonly { readonly message?: string }[];
  return first?.message ?? 'unknown';
}
