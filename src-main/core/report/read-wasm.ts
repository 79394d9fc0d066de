import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** A WebAssembly file of an installed package, by `package/path` as the package exports it. */
export function readWasm(file: string): Buffer {
  return readFileSync(resolve(file));
}
