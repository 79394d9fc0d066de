import { readFileSync } from 'node:fs';

// Tens of megabytes, which several ask for: each thread reads a file once.
const known = new Map<string, DataView>();

/** A font file. */
export function readFont(file: string): DataView {
  const font = known.get(file) ?? loadFont(file);
  known.set(file, font);
  return font;
}

function loadFont(file: string): DataView {
  const { buffer, byteOffset, byteLength } = readFileSync(file);
  return new DataView(buffer, byteOffset, byteLength);
}
