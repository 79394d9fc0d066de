import { readFileSync } from 'node:fs';
import type { SvgView } from '../../shared/domain/print-svg.ts';
import type { Scene, Shape } from '../../shared/domain/scene.ts';
import { shapeBounds } from '../../shared/domain/shape-bounds.ts';
import { buildLastResortFont } from '../report/last-resort-font.ts';
import { createMeasureText } from '../report/measure-text.ts';
import { readFaces } from '../report/read-faces.ts';
import { readFontGlyphs } from '../report/read-font-glyphs.ts';
import { splitReportFonts } from '../report/report-fonts.ts';
import { loadResvg } from './load-resvg.ts';
import { figureFamilies, subsetFigureFonts } from './figure-fonts.ts';
import { printFigurePart } from './print-figure-svg.ts';
import { createPng } from './create-png.ts';
import { splitByFonts } from './split-by-fonts.ts';

// The time that a drawing takes grows faster than what is in it, and so does its memory.
const rowsAtOnce = 512;

type Resvg = Awaited<ReturnType<typeof loadResvg>>;

/** Draws a figure, stripe by stripe; `scale` 2 makes two pixels of one. `onShare` is told how much is done, 0 … 1. */
export async function drawPng(
  scene: Scene,
  scale: number,
  files: readonly string[],
  onShare: (share: number) => void = () => {},
): Promise<Uint8Array> {
  const resvg = await loadResvg();
  const { fonts, shapes: all } = setLines(scene, files);
  const [width, height] = [Math.ceil(scene.width * scale), Math.ceil(scene.height * scale)];
  const png = createPng(width, height);
  const bounds = all.map(shapeBounds);
  for (let top = 0; top < height; top += rowsAtOnce) {
    const rows = Math.min(rowsAtOnce, height - top);
    const part = { x: 0, y: top / scale, width: width / scale, height: rows / scale };
    const shapes = all.filter((_, index) => {
      const { y, height } = bounds[index]!;
      return y <= part.y + part.height && y + height >= part.y;
    });
    png.add(drawStripe(resvg, { ...scene, shapes }, { part, width, height: rows }, fonts));
    onShare((top + rows) / height);
  }
  return png.finish();
}

function drawStripe({ Resvg }: Resvg, scene: Scene, view: SvgView, fonts: readonly Uint8Array[]): Uint8Array {
  const family = figureFamilies.plain.en;
  const font = { fontBuffers: [...fonts], defaultFontFamily: family, sansSerifFamily: family };
  const drawing = new Resvg(printFigurePart(scene, view), { font });
  const image = drawing.render();
  const { pixels } = image;
  image.free();
  drawing.free();
  return pixels;
}

interface SetLines {
  readonly fonts: readonly Uint8Array[];
  readonly shapes: readonly Shape[];
}

/** The shapes with their lines, each in stretches of one font. What their own lack is taken from that of emoji, else it is a box with its number. */
function setLines(scene: Scene, files: readonly string[]): SetLines {
  const { fonts, missing } = subsetFigureFonts(scene, files);
  const own = fonts.map(({ bytes }) => bytes);
  if (missing.size === 0) return { fonts: own, shapes: scene.shapes };
  const others = splitReportFonts(files).others.map((file) => readFileSync(file));
  const glyphs = others.map((font) => readFontGlyphs(new DataView(font.buffer, font.byteOffset, font.byteLength)));
  const left = [...missing].filter((point) => !glyphs.some((known) => known.has(point)));
  const has = [(point: number) => !missing.has(point), ...glyphs.map((known) => (point: number) => known.has(point))];
  const measure = createMeasureText(readFaces(files));
  return {
    fonts: [...own, ...others, buildLastResortFont(left)],
    shapes: scene.shapes.flatMap((shape): readonly Shape[] =>
      shape.kind === 'text' ? splitByFonts(shape, has, measure) : [shape],
    ),
  };
}
