import { printCmap, printFontNames, printFontTables, u16, u32 } from './print-font-tables.ts';

export const lastResortFamily = 'Motif Last Resort';

const pixel = 58;
const floor = -130;
const ascent = 880;
const descent = -220;
const rows = 15;
// Each digit is five rows of three pixels, the left one as the highest bit.
const digits = [
  [7, 5, 5, 5, 7],
  [2, 6, 2, 2, 7],
  [7, 1, 7, 4, 7],
  [7, 1, 3, 1, 7],
  [5, 5, 7, 1, 1],
  [7, 4, 7, 1, 7],
  [7, 4, 7, 5, 7],
  [7, 1, 2, 2, 2],
  [7, 5, 7, 5, 7],
  [7, 5, 7, 1, 7],
  [2, 5, 7, 5, 5],
  [6, 5, 6, 5, 6],
  [3, 4, 4, 4, 3],
  [6, 5, 5, 5, 6],
  [7, 4, 6, 4, 7],
  [7, 4, 6, 4, 4],
];

type Rectangle = readonly [left: number, bottom: number, right: number, top: number];

interface Glyph {
  readonly advance: number;
  readonly outline: readonly number[];
}

/** A TrueType font that draws each of these code points as a box with its number in it, so that text no font covers stays text. */
export function buildLastResortFont(codePoints: Iterable<number>): Uint8Array {
  const points = [...new Set(codePoints)].sort((a, b) => a - b);
  const empty: Glyph = { advance: 400, outline: [] };
  const glyphs = [empty, ...points.map(drawCodePoint)];
  const offsets = [0];
  for (const glyph of glyphs) offsets.push(offsets.at(-1)! + glyph.outline.length);
  return printFontTables({
    GDEF: [...u16(1, 0, 12, 0, 0, 0), ...u16(2, 0)],
    'OS/2': printOs2(),
    cmap: printCmap(new Map(points.map((point, index) => [point, index + 1]))),
    glyf: glyphs.flatMap((glyph) => glyph.outline),
    head: printHead(),
    hhea: [...u32(0x10000), ...u16(ascent, descent, 0, 1000, 0, 0, 1000, 1, 0, 0, 0, 0, 0, 0, 0, glyphs.length)],
    hmtx: glyphs.flatMap((glyph) => u16(glyph.advance, 0)),
    loca: offsets.flatMap((offset) => u32(offset)),
    maxp: [...u32(0x10000), ...u16(glyphs.length, 400, 100, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0)],
    name: printFontNames(lastResortFamily),
    post: [...u32(0x30000, 0), ...u16(-100, 50), ...u32(0, 0, 0, 0, 0)],
  });
}

function drawCodePoint(point: number): Glyph {
  const text = point.toString(16).padStart(point > 0xffff ? 6 : 4, '0');
  const columns = text.length / 2;
  const width = (3 + columns * 4) * pixel;
  const left = pixel / 2;
  const rectangles = [...text].flatMap((digit, index) => {
    const x = left + (2 + (index % columns) * 4) * pixel;
    const y = floor + (index < columns ? 8 : 2) * pixel;
    return drawDigit(Number.parseInt(digit, 16), x, y);
  });
  const outer: Rectangle = [left, floor, left + width, floor + rows * pixel];
  const thin = pixel / 2;
  const hole: Rectangle = [outer[2] - thin, outer[1] + thin, outer[0] + thin, outer[3] - thin];
  return { advance: width + pixel, outline: printOutline([outer, hole, ...rectangles], outer) };
}

function drawDigit(digit: number, x: number, y: number): Rectangle[] {
  return (digits[digit] ?? []).flatMap((bits, row) =>
    [0, 1, 2]
      .filter((column) => bits & (4 >> column))
      .map((column): Rectangle => {
        const [left, bottom] = [x + column * pixel, y + (4 - row) * pixel];
        return [left, bottom, left + pixel, bottom + pixel];
      }),
  );
}

function printOutline(rectangles: readonly Rectangle[], bounds: Rectangle): number[] {
  const corners = rectangles.flatMap(([left, bottom, right, top]) => [
    [left, bottom],
    [left, top],
    [right, top],
    [right, bottom],
  ]);
  const deltas = (axis: 0 | 1) =>
    corners.map((corner, index) => corner[axis]! - (index === 0 ? 0 : corners[index - 1]![axis]!));
  const bytes = [
    ...u16(rectangles.length, ...bounds),
    ...u16(...rectangles.map((_, index) => index * 4 + 3), 0),
    ...corners.map(() => 1),
    ...u16(...deltas(0), ...deltas(1)),
  ];
  return [...bytes, ...new Array<number>((4 - (bytes.length % 4)) % 4).fill(0)];
}

function printHead(): number[] {
  return [
    ...u32(0x10000, 0x10000, 0, 0x5f0f3cf5),
    ...u16(0, 1000),
    ...u32(0, 0, 0, 0),
    ...u16(0, descent, 1000, ascent, 0, 8, 2, 1, 0),
  ];
}

function printOs2(): number[] {
  const metrics = [3, 700, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0];
  const ranges = [0, 0, 0, 0].flatMap((value) => u32(value));
  const limits = [0x40, 0, 0xffff, ascent, descent, 0, ascent, -descent];
  return [
    ...u16(...metrics),
    ...new Array<number>(10).fill(0),
    ...ranges,
    77,
    79,
    84,
    70,
    ...u16(...limits),
    ...u32(0, 0),
    ...u16(500, 700, 0, 32, 0),
  ];
}
