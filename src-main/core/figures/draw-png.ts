import { readWasm } from '../report/read-wasm.ts';

// One per thread: the module can be started once only.
let starting: Promise<typeof import('@resvg/resvg-wasm')> | null = null;

/** Draws an SVG with these fonts; `scale` 2 makes two pixels of one. */
export async function drawPng(svg: string, scale: number, fonts: readonly Uint8Array[]): Promise<Uint8Array> {
  starting ??= startResvg();
  const { Resvg } = await starting;
  const font = { fontBuffers: [...fonts], defaultFontFamily: 'Noto Sans SC', sansSerifFamily: 'Noto Sans SC' };
  const resvg = new Resvg(svg, { fitTo: { mode: 'zoom', value: scale }, font });
  const image = resvg.render();
  const png = image.asPng();
  image.free();
  resvg.free();
  return png;
}

async function startResvg() {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readWasm('@resvg/resvg-wasm/index_bg.wasm'));
  return resvg;
}
