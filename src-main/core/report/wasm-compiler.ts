import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TypstCompileWorld, TypstCompiler as Engine } from '@myriaddreamin/typst-ts-web-compiler';
import { AppError, assert } from '../../shared/errors.ts';
import { drawVector } from './draw-vector.ts';
import { readWasm } from './read-wasm.ts';
import type { TypstCompiler, TypstFonts, TypstLayout, TypstSource, WrittenPdf } from './typst-compiler.ts';

/** What the engine answers; its own types say `any`. */
interface Answer {
  readonly result?: Uint8Array;
  readonly hasError?: boolean;
  readonly diagnostics?: readonly { readonly severity: string; readonly message: string }[];
}

type Typst = typeof import('@myriaddreamin/typst-ts-web-compiler');

const fullDiagnostics = 3;
const formats = { vector: 0, pdf: 1 } as const;

// The engine is one per thread: started twice at once, the second would take the first one's memory away.
let starting: Promise<Typst> | null = null;

/** Typst as WebAssembly: runs everywhere and lays out the same, but several times slower and without a check of PDF/UA-1. */
export async function loadWasmCompiler(): Promise<TypstCompiler> {
  starting ??= startTypst();
  const typst = await starting;
  return {
    layOut: async (source) => layOut(await createEngine(typst, source.fonts), source),
    // It lays out anew each time.
    forget: () => undefined,
  };
}

async function startTypst(): Promise<Typst> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  await typst.default({ module_or_path: readWasm('@myriaddreamin/typst-ts-web-compiler/wasm') });
  return typst;
}

async function createEngine(typst: Typst, { files, lastResort }: TypstFonts): Promise<Engine> {
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const file of files) await builder.add_raw_font(readFileSync(file));
  await builder.add_raw_font(lastResort);
  return builder.build();
}

function layOut(engine: Engine, { folder, template, files }: TypstSource): TypstLayout {
  const templates = readdirSync(folder).filter((name) => /\.(?:typ|json)$/u.test(name));
  for (const name of templates) engine.map_shadow(`/${name}`, readFileSync(join(folder, name)));
  for (const [name, content] of files) engine.map_shadow(`/${name}`, Buffer.from(content));
  const world = engine.snapshot('/', `/${template}`, []);
  const free = () => {
    world.free();
    engine.reset();
    engine.free();
  };
  const compiled = world.compile(0, fullDiagnostics) as Answer;
  if (compiled.hasError) {
    free();
    throw new AppError('report-failed', { reason: describe(compiled) });
  }
  return {
    writePdf: async (standard) => {
      if (standard === 'a-2u') throw new AppError('archive-unavailable', { reason: 'WebAssembly' });
      return writePdf(world);
    },
    drawPages: () => drawVector(write(world, 'vector')),
    query: (label) => JSON.parse(world.query(0, `<${label}>`, 'value')) as readonly unknown[],
    free,
  };
}

function writePdf(world: TypstCompileWorld): WrittenPdf {
  const bytes = write(world, 'pdf');
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { pdf, pages: countPages(pdf), isUniversal: false };
}

function write(world: TypstCompileWorld, format: keyof typeof formats): Uint8Array {
  const answer = world.get_artifact(formats[format], fullDiagnostics) as Answer;
  if (answer.result) return answer.result;
  throw new AppError('report-failed', { reason: describe(answer) });
}

// The metadata packet comes last of all that may hold the researcher's words, and escapes them.
function countPages(pdf: Buffer): number {
  const packet = pdf.toString('latin1', pdf.lastIndexOf('<?xpacket begin='));
  const [, pages] = /<xmpTPg:NPages>(\d+)</u.exec(packet) ?? [];
  assert(pages !== undefined, 'a PDF that does not say how many pages it has');
  return Number(pages);
}

function describe({ diagnostics }: Answer): string {
  const [first] = diagnostics?.filter(({ severity }) => severity === 'error') ?? [];
  return first?.message ?? 'unknown';
}
