import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { listFontTables } from './font-tables.ts';

const outlines = 'glyf';
const mostTables = 64;

// Tens of megabytes, which several ask for: each thread reads a file once.
const known = new Map<string, DataView>();
const withoutOutlines = new WeakMap<DataView, string>();

/** A font file, but for its outlines: they are most of it, and only `readOutlines` asks for them. */
export function readFont(file: string): DataView {
  const font = known.get(file) ?? loadFont(file);
  known.set(file, font);
  return font;
}

/** Reads the outlines of a font that `readFont` gave. */
export function readOutlines(font: DataView): void {
  const file = withoutOutlines.get(font);
  if (file === undefined) return;
  readTables(file, font, (tag) => tag === outlines);
  withoutOutlines.delete(font);
}

function loadFont(file: string): DataView {
  const handle = openSync(file, 'r');
  const size = fstatSync(handle).size;
  closeSync(handle);
  // Memory that nothing is written to isn't taken.
  const font = new DataView(new ArrayBuffer(size));
  readTables(file, font, (tag) => tag !== outlines);
  withoutOutlines.set(font, file);
  return font;
}

function readTables(file: string, font: DataView, isWanted: (tag: string) => boolean): void {
  const handle = openSync(file, 'r');
  const read = (start: number, length: number) => readSync(handle, font, start, length, start);
  try {
    read(0, Math.min(font.byteLength, 12 + mostTables * 16));
    for (const { tag, start, length } of listFontTables(font)) if (isWanted(tag)) read(start, length);
  } finally {
    closeSync(handle);
  }
}
