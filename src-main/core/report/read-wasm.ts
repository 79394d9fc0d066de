import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** The WebAssembly of an installed package that offers it as `package/wasm`. */
export function readWasm(name: string): Buffer {
  return readFileSync(resolve(`${name}/wasm`));
}
