import type { TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { readWasm } from './read-wasm.ts';
import { splitVectorPreview } from './split-vector-preview.ts';
import type { DrawnPages } from './typst-compiler.ts';

const definitionsAndBody = 3;

// One per thread, like the compiler.
let starting: Promise<TypstRenderer> | null = null;

/** Draws the first `limit` pages of a document in the vector format that the WebAssembly compiler writes. */
export async function drawVector(vector: Uint8Array, limit: number): Promise<DrawnPages> {
  starting ??= startRenderer();
  const renderer = await starting;
  const session = renderer.session_from_artifact(vector, 'vector');
  try {
    const info = session.pages_info;
    const total = info.page_count;
    const sizes = Array.from({ length: Math.min(total, limit) }, (_, index) => {
      const { width_pt: width, height_pt: height } = info.page(index);
      return { width, height };
    });
    return { pages: splitVectorPreview(renderer.svg_data(session, definitionsAndBody), sizes), total };
  } finally {
    session.free();
  }
}

async function startRenderer(): Promise<TypstRenderer> {
  const typst = await import('@myriaddreamin/typst-ts-renderer');
  await typst.default({ module_or_path: readWasm('@myriaddreamin/typst-ts-renderer/wasm') });
  return new typst.TypstRendererBuilder().build();
}
