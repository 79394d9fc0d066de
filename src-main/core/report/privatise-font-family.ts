import { findFontTable } from './font-tables.ts';

const familyName = 1;
const typographicFamilyName = 16;
const prefix = 'Rprt';

/**
 * Overwrites the first letters of the family's name in place and gives back the name it then has:
 * the compiler also sees the machine's fonts, and one installed under the same name must not be taken.
 */
export function privatiseFontFamily(font: DataView): string {
  const names = findFontTable(font, 'name');
  const storage = names + font.getUint16(names + 4);
  const families = new Map<number, string>();
  for (let index = 0; index < font.getUint16(names + 2); index++) {
    const record = names + 6 + index * 12;
    const isWide = font.getUint16(record) !== 1;
    const id = font.getUint16(record + 6);
    if (id !== familyName && id !== typographicFamilyName) continue;
    const [length, start] = [font.getUint16(record + 8), storage + font.getUint16(record + 10)];
    renameInPlace(font, start, length, isWide);
    families.set(id, readName(font, start, length, isWide));
  }
  return families.get(typographicFamilyName) ?? families.get(familyName) ?? '';
}

function renameInPlace(font: DataView, start: number, length: number, isWide: boolean): void {
  const width = isWide ? 2 : 1;
  for (let index = 0; index < Math.min(prefix.length, length / width); index++) {
    const at = start + index * width;
    if (isWide) font.setUint16(at, prefix.charCodeAt(index));
    else font.setUint8(at, prefix.charCodeAt(index));
  }
}

function readName(font: DataView, start: number, length: number, isWide: boolean): string {
  const bytes = new Uint8Array(font.buffer, font.byteOffset + start, length);
  if (!isWide) return String.fromCharCode(...bytes);
  return new TextDecoder('utf-16be').decode(bytes);
}
