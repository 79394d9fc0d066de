import type { TypstRenderer } from '@myriaddreamin/typst-ts-renderer';
import { readWasm } from './read-wasm.ts';
import { splitVectorPreview } from './split-vector-preview.ts';
import type { DrawnPages } from './typst-compiler.ts';

const definitionsAndBody = 3;

// One per thread, like the compiler.
let starting: Promise<TypstRenderer> | null = null;

/** Draws the pages of a document in the vector format that the WebAssembly compiler writes. */
export async function drawVector(vector: Uint8Array): Promise<DrawnPages> {
  starting ??= startRenderer();
  const renderer = await starting;
  const session = renderer.session_from_artifact(vector, 'vector');
  try {
    const info = session.pages_info;
    const sizes = Array.from({ length: info.page_count }, (_, index) => {
      const { width_pt: width, height_pt: height } = info.page(index);
      return { width, height };
    });
    return splitVectorPreview(renderer.svg_data(session, definitionsAndBody), sizes);
  } finally {
    session.free();
  }
}

async function startRenderer(): Promise<TypstRenderer> {
  const typst = await import('@myriaddreamin/typst-ts-renderer');
  await typst.default({ module_or_path: readWasm('@myriaddreamin/typst-ts-renderer/wasm') });
  return new typst.TypstRendererBuilder().build();
}
