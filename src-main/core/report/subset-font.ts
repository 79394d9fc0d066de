import { findFontTable, readFontTables } from './font-tables.ts';
import { readOutlines } from './read-font.ts';
import { printCmap, printFontNames, printFontTables, u16, u32 } from './print-font-tables.ts';

const noFurtherNames = 0x30000;
// Flags of a part of a glyph that is put together from others.
const hasWords = 0x0001;
const hasScale = 0x0008;
const hasMore = 0x0020;
const hasTwoScales = 0x0040;
const hasMatrix = 0x0080;

/** A TrueType font of this family with those glyphs of another that these characters take, and no more; it has no kerning. */
export function subsetFont(font: DataView, family: string, glyphs: ReadonlyMap<number, number>): Uint8Array {
  readOutlines(font);
  const longOffsets = font.getUint16(findFontTable(font, 'head') + 50) === 1;
  const kept = withParts(font, longOffsets, [0, ...glyphs.values()]);
  const numbers = new Map(kept.map((glyph, index) => [glyph, index]));
  const outlines = kept.map((glyph) => renumber(outlineOf(font, longOffsets, glyph), numbers));
  const ends = outlines.reduce<number[]>((all, { length }) => [...all, all.at(-1)! + pad(length)], [0]);
  const glyf = new Uint8Array(ends.at(-1)!);
  outlines.forEach((outline, index) => glyf.set(outline, ends[index]!));
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map((tag) => copyTable(font, tag)) as [
    DataView,
    DataView,
    DataView,
  ];
  head.setUint32(8, 0);
  head.setUint16(50, 1);
  hhea.setUint16(34, kept.length);
  maxp.setUint16(4, kept.length);
  return printFontTables({
    'OS/2': bytesOf(copyTable(font, 'OS/2')),
    cmap: printCmap(new Map([...glyphs].map(([point, glyph]) => [point, numbers.get(glyph)!]))),
    glyf,
    head: bytesOf(head),
    hhea: bytesOf(hhea),
    hmtx: kept.flatMap((glyph) => u16(...metricsOf(font, glyph))),
    loca: ends.flatMap((end) => u32(end)),
    maxp: bytesOf(maxp),
    name: printFontNames(family),
    post: [...u32(noFurtherNames, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  });
}

const pad = (length: number): number => Math.ceil(length / 4) * 4;
const bytesOf = ({ buffer, byteOffset, byteLength }: DataView) => new Uint8Array(buffer, byteOffset, byteLength);

function copyTable(font: DataView, tag: string): DataView {
  const start = findFontTable(font, tag);
  // A table ends where the next begins, at the latest; what stands between them does no harm.
  const end = Math.min(font.byteLength, ...[...readFontTables(font).values()].filter((offset) => offset > start));
  return new DataView(font.buffer.slice(font.byteOffset + start, font.byteOffset + end));
}

function outlineOf(font: DataView, longOffsets: boolean, glyph: number): Uint8Array {
  const [loca, glyf] = [findFontTable(font, 'loca'), findFontTable(font, 'glyf')];
  const at = (index: number) => (longOffsets ? font.getUint32(loca + index * 4) : font.getUint16(loca + index * 2) * 2);
  const start = font.byteOffset + glyf + at(glyph);
  return new Uint8Array(font.buffer.slice(start, start + at(glyph + 1) - at(glyph)));
}

/** Advance and left side, in the units of the font. */
function metricsOf(font: DataView, glyph: number): readonly [number, number] {
  const hmtx = findFontTable(font, 'hmtx');
  const last = font.getUint16(findFontTable(font, 'hhea') + 34) - 1;
  if (glyph <= last) return [font.getUint16(hmtx + glyph * 4), font.getInt16(hmtx + glyph * 4 + 2)];
  return [font.getUint16(hmtx + last * 4), font.getInt16(hmtx + (last + 1) * 4 + (glyph - last - 1) * 2)];
}

/** Glyphs with those that they are put together from, each once. */
function withParts(font: DataView, longOffsets: boolean, glyphs: readonly number[]): readonly number[] {
  const all = new Set(glyphs);
  for (const glyph of all) {
    const outline = outlineOf(font, longOffsets, glyph);
    for (const at of partsOf(outline)) all.add(viewOf(outline).getUint16(at));
  }
  return [...all];
}

function renumber(outline: Uint8Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const view = viewOf(outline);
  for (const at of partsOf(outline)) view.setUint16(at, numbers.get(view.getUint16(at))!);
  return outline;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** Where an outline names the glyphs that it is put together from. */
function partsOf(outline: Uint8Array): readonly number[] {
  const view = viewOf(outline);
  const isComposite = outline.length > 0 && view.getInt16(0) < 0;
  const places: number[] = [];
  for (let at = 10, more = isComposite; more;) {
    const flags = view.getUint16(at);
    places.push(at + 2);
    const scales = flags & hasScale ? 2 : flags & hasTwoScales ? 4 : flags & hasMatrix ? 8 : 0;
    at += 4 + (flags & hasWords ? 4 : 2) + scales;
    more = (flags & hasMore) !== 0;
  }
  return places;
}
