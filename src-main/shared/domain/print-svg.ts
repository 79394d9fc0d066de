import type { Box } from '../contract/boards.ts';
import type { ImageShape, PathShape, RectShape, Scene, Shape, TextShape, Typeface } from './scene.ts';

/** How the lines of a figure are set: the rules of a style sheet, and which class a line is of. */
export interface SvgType {
  /** Fonts that stand in the file. */
  readonly faces: readonly string[];
  readonly rules: readonly string[];
  readonly classOf: (typeface: Typeface) => string;
  /** Whether a line shall be as long as it was measured, whatever font sets it. */
  readonly keepsLength: (line: TextShape) => boolean;
  /** Whether it stays in shape where its box is another; it fills the box otherwise. */
  readonly keepsShape?: boolean;
  /** Before ids, where other figures stand in the same page. */
  readonly idPrefix?: string;
  /** A colour of a shape as the file says it. */
  readonly paint?: (color: string) => string;
}

const noType: SvgType = { faces: [], rules: [], classOf: () => '', keepsLength: () => true };

/** Without a background it is transparent. */
type SvgScene = Omit<Scene, 'background'> & { readonly background: string | null };

/** The part of a figure that is seen, in its pixels, and how many pixels across and down it becomes. */
export interface SvgView {
  readonly part: Box;
  readonly width: number;
  readonly height: number;
}

/** The figure as one SVG file. Its text is text: it can be selected and searched. */
export function printSvg(scene: SvgScene, type: SvgType = noType, view: SvgView = wholeOf(scene)): string {
  const { x, y, width, height } = view.part;
  const ids = ['title', 'description'].map((name) => escapeXml((type.idPrefix ?? '') + name));
  const size = `width="${number(view.width)}" height="${number(view.height)}"`;
  const frame = `viewBox="${x} ${y} ${width} ${height}" preserveAspectRatio="${type.keepsShape ? 'xMinYMin meet' : 'none'}"`;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${frame} xml:lang="${scene.language}" role="img" aria-labelledby="${ids.join(' ')}">`;
  const words = `<title id="${ids[0]}">${escapeXml(scene.title)}</title><desc id="${ids[1]}">${escapeXml(scene.description)}</desc>`;
  const rules = [...type.faces, ...type.rules];
  const style = rules.length > 0 ? `\n<style>${escapeXml(rules.join('\n'))}</style>` : '';
  const sheet = `<rect ${box(view.part)} fill="${paint(scene.background, type)}"/>`;
  const shapes = scene.shapes.map((shape) => printShape(shape, type));
  return `${head}\n${words}${style}\n${sheet}\n${shapes.join('\n')}\n</svg>\n`;
}

function wholeOf({ width, height }: SvgScene): SvgView {
  const [wide, high] = [Math.round(width * 100) / 100, Math.round(height * 100) / 100];
  return { part: { x: 0, y: 0, width: wide, height: high }, width: wide, height: high };
}

function printShape(shape: Shape, type: SvgType): string {
  switch (shape.kind) {
    case 'rect':
      return printRect(shape, type);
    case 'path':
      return printPath(shape, type);
    case 'text':
      return printText(shape, type);
    case 'image':
      return printImage(shape);
  }
}

function printRect(shape: RectShape, type: SvgType): string {
  return `<rect ${box(shape)} rx="${number(shape.radius)}" fill="${paint(shape.fill, type)}" stroke="${paint(shape.stroke, type)}"/>`;
}

function printPath(shape: PathShape, type: SvgType): string {
  const stroke = `stroke="${paint(shape.stroke, type)}" stroke-width="${number(shape.strokeWidth)}" stroke-linecap="round"`;
  const dash = shape.isDashed
    ? ` stroke-dasharray="${number(shape.strokeWidth * 2)} ${number(shape.strokeWidth * 3)}"`
    : '';
  const opacity = shape.opacity === 1 ? '' : ` opacity="${number(shape.opacity)}"`;
  return `<path d="${escapeXml(shape.d)}" fill="${paint(shape.fill, type)}" ${stroke}${dash}${opacity}/>`;
}

// Its measured length keeps a line in its box where the reader's machine has another font.
function printText(shape: TextShape, type: SvgType): string {
  const look = `class="${type.classOf(shape)}" font-size="${number(shape.size)}" font-weight="${shape.weight}" fill="${paint(shape.fill, type)}"`;
  const isKept = shape.width > 0 && type.keepsLength(shape);
  const length = isKept ? ` textLength="${number(shape.width)}" lengthAdjust="spacingAndGlyphs"` : '';
  const place = `x="${number(shape.x)}" y="${number(shape.y)}"`;
  return `<text ${place} ${look}${length} xml:lang="${shape.language}" xml:space="preserve">${escapeXml(shape.text)}</text>`;
}

function printImage(shape: ImageShape): string {
  const source = `data:${escapeXml(shape.mediaType)};base64,${escapeXml(shape.data)}`;
  return `<image ${box(shape)} href="${source}" preserveAspectRatio="${shape.fit === 'fill' ? 'xMidYMid slice' : 'xMinYMin meet'}"><title>${escapeXml(shape.description)}</title></image>`;
}

function box({ x, y, width, height }: Box): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function paint(value: string | null, type: SvgType): string {
  return value === null ? 'none' : (type.paint ?? color)(value);
}

function color(value: string): string {
  return /^#[0-9a-f]{6}$/iu.test(value) ? value : '#6f6e69';
}

// XML has no other characters below the space, and no halves of surrogate pairs.
const noXml = /[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(noXml, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
