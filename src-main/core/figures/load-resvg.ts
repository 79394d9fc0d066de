import { readWasm } from '../report/read-wasm.ts';

type Resvg = typeof import('@resvg/resvg-wasm');
// One per thread, also where this file is loaded anew, as by tests: the package can be started once only.
const thread = globalThis as { motifResvg?: Promise<Resvg> };

/** What draws SVG as pixels. It runs no script and asks for nothing outside of what it is given. */
export function loadResvg(): Promise<Resvg> {
  thread.motifResvg ??= startResvg();
  return thread.motifResvg;
}

async function startResvg(): Promise<Resvg> {
  const resvg = await import('@resvg/resvg-wasm');
  await resvg.initWasm(readWasm('@resvg/resvg-wasm/index_bg.wasm'));
  return resvg;
}
