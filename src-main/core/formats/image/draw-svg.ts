import { readFileSync } from 'node:fs';
import { loadResvg } from '../../figures/load-resvg.ts';

export interface SvgDrawing {
  /** Pixels. */
  readonly longestSide: number;
  /** Font files for text that stands in it. */
  readonly fonts: readonly string[];
}

const family = 'Noto Sans SC';

/** An SVG as PNG, where it is clear clear too. Throws where it can't be read. */
export async function drawSvg(svg: string, { longestSide, fonts }: SvgDrawing): Promise<Uint8Array> {
  const { Resvg } = await loadResvg();
  const fontBuffers = /<text\b/iu.test(svg) ? fonts.map((file) => readFileSync(file)) : [];
  const font = { fontBuffers, defaultFontFamily: family, sansSerifFamily: family, serifFamily: family };
  const measured = new Resvg(svg, { font });
  const mode = measured.width >= measured.height ? 'width' : 'height';
  measured.free();
  const drawing = new Resvg(svg, { font, fitTo: { mode, value: longestSide } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  return png;
}
