import { findFontTable } from './font-tables.ts';

// By which a compiler knows a font: the first of these that it has.
const nameIds = [16, 1];
const macintosh = 1;

/** What a font's family is called. */
export function readFontFamily(font: DataView): string {
  const names = findFontTable(font, 'name');
  const storage = names + font.getUint16(names + 4);
  const families = new Map<number, string>();
  for (let index = 0; index < font.getUint16(names + 2); index++) {
    const record = names + 6 + index * 12;
    const [length, start] = [font.getUint16(record + 8), storage + font.getUint16(record + 10)];
    const bytes = new Uint8Array(font.buffer, font.byteOffset + start, length);
    const isWide = font.getUint16(record) !== macintosh;
    const name = isWide ? new TextDecoder('utf-16be').decode(bytes) : String.fromCharCode(...bytes);
    families.set(font.getUint16(record + 6), name);
  }
  return nameIds.flatMap((id) => families.get(id) ?? [])[0] ?? '';
}
