import { statSync } from 'node:fs';

/** In bytes; null where there is no file, or none that can be read. */
export function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : null;
}
