import type { ImageShape, PathShape, RectShape, Scene, Shape, TextShape } from './scene.ts';

/** The figure as one SVG file. Its text is text: it can be selected and searched; `fonts` are asked in their order. */
export function printSvg(scene: Scene, fonts: readonly string[]): string {
  const size = `width="${number(scene.width)}" height="${number(scene.height)}"`;
  const box = `viewBox="0 0 ${number(scene.width)} ${number(scene.height)}"`;
  const names = [...fonts, 'sans-serif'].map((name) => (name.includes(' ') ? `'${name}'` : name)).join(', ');
  const head = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box} xml:lang="${scene.language}" role="img" aria-labelledby="title description" font-family="${escapeXml(names)}">`;
  const words = `<title id="title">${escapeXml(scene.title)}</title><desc id="description">${escapeXml(scene.description)}</desc>`;
  const sheet = `<rect width="100%" height="100%" fill="${color(scene.background)}"/>`;
  return `${head}\n${words}\n${sheet}\n${scene.shapes.map(printShape).join('\n')}\n</svg>\n`;
}

function printShape(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return printRect(shape);
    case 'path':
      return printPath(shape);
    case 'text':
      return printText(shape);
    case 'image':
      return printImage(shape);
  }
}

function printRect(shape: RectShape): string {
  return `<rect ${box(shape)} rx="${number(shape.radius)}" fill="${paint(shape.fill)}" stroke="${paint(shape.stroke)}"/>`;
}

function printPath(shape: PathShape): string {
  const stroke = `stroke="${paint(shape.stroke)}" stroke-width="${number(shape.strokeWidth)}" stroke-linecap="round"`;
  const dash = shape.isDashed
    ? ` stroke-dasharray="${number(shape.strokeWidth * 2)} ${number(shape.strokeWidth * 3)}"`
    : '';
  const opacity = shape.opacity === 1 ? '' : ` opacity="${number(shape.opacity)}"`;
  return `<path d="${escapeXml(shape.d)}" fill="${paint(shape.fill)}" ${stroke}${dash}${opacity}/>`;
}

// Its measured length keeps a line in its box where the reader's machine has another font.
function printText(shape: TextShape): string {
  const look = `font-size="${number(shape.size)}" font-weight="${shape.weight}" fill="${color(shape.fill)}"`;
  const length = shape.width > 0 ? ` textLength="${number(shape.width)}" lengthAdjust="spacingAndGlyphs"` : '';
  const place = `x="${number(shape.x)}" y="${number(shape.y)}"`;
  return `<text ${place} ${look}${length} xml:lang="${shape.language}" xml:space="preserve">${escapeXml(shape.text)}</text>`;
}

function printImage(shape: ImageShape): string {
  const source = `data:${escapeXml(shape.mediaType)};base64,${escapeXml(shape.data)}`;
  return `<image ${box(shape)} href="${source}" preserveAspectRatio="xMidYMid slice"><title>${escapeXml(shape.description)}</title></image>`;
}

function box({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  return `x="${number(x)}" y="${number(y)}" width="${number(width)}" height="${number(height)}"`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function paint(value: string | null): string {
  return value === null ? 'none' : color(value);
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
