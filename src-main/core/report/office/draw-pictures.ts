import { describeFigure } from '../../../shared/domain/describe-figure.ts';
import type { FigureData, FigureImage } from '../../../shared/domain/figure-data.ts';
import { moveShape } from '../../../shared/domain/move-shape.ts';
import { pictureScale } from '../../../shared/domain/picture-scale.ts';
import type { Scene } from '../../../shared/domain/scene.ts';
import { drawPng } from '../../figures/draw-png.ts';
import { layOutFigure } from '../../figures/lay-out-figure.ts';
import type { FigureRoom } from '../../figures/lay-out-figure.ts';
import { readFigureWords } from '../../figures/read-figure-words.ts';
import type { ReportResources } from '../report-resources.ts';
import { printXmlLine } from './print-xml-text.ts';

/** A picture as office programs take it: its size is that in which it is shown, in pixels of 1/96 inch. */
export interface Picture {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** For those who can't see it. */
  readonly description: string;
}

/** What there is room for, in pixels of 1/96 inch. */
export interface PictureRoom extends FigureRoom {
  /** Pixels for each that is shown. */
  readonly density: number;
  /** Of each cell of a journey: the report tells the rest with its findings. */
  readonly quotes: number;
}

const longestDescription = 2000;

/** A figure as large as there is room for; one that could not be read so is drawn in several. */
export async function drawPictures(
  figure: FigureData,
  room: PictureRoom,
  resources: ReportResources,
): Promise<readonly Picture[]> {
  const { description } = describeFigure(figure, readFigureWords(resources.folder, figure.language));
  const parts = layOutFigure(figure, { theme: 'light', isTitled: false, quotes: room.quotes }, room, resources);
  const pictures: Picture[] = [];
  for (const [index, { scene, heads, scale }] of parts.entries()) {
    const part = heads ? underHeads(heads, scene) : scene;
    const bytes = await drawPng(part, pictureScale(part, scale * room.density), resources.fonts);
    const size = { width: part.width * scale, height: part.height * scale };
    const place = parts.length > 1 ? ` (${index + 1}/${parts.length})` : '';
    const told = index === 0 ? description : figure.name;
    pictures.push({ type: 'png', bytes, ...size, description: describe(told) + place });
  }
  return pictures;
}

/** Columns go on under their names. */
function underHeads(heads: Scene, part: Scene): Scene {
  const below = part.shapes.map((shape) => moveShape(shape, 0, heads.height));
  return { ...part, height: part.height + heads.height, shapes: [...heads.shapes, ...below] };
}

const types: Readonly<Record<string, Picture['type']>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};

/** An image as it is, where office programs know its kind, else redrawn; null where it can't be read. */
export async function printImage(
  image: FigureImage,
  room: Pick<PictureRoom, 'width' | 'height'>,
  resources: ReportResources,
): Promise<Picture | null> {
  const { size, mediaType, data, name } = image;
  if (!size) return null;
  const share = Math.min(room.width / size.width, room.height / size.height);
  const shown = { width: size.width * share, height: size.height * share, description: describe(name) };
  const type = types[mediaType];
  if (type) return { type, bytes: Buffer.from(data, 'base64'), ...shown };
  return { type: 'png', bytes: await redraw(image, size, resources), ...shown };
}

async function redraw(
  { name, mediaType, data }: FigureImage,
  size: { readonly width: number; readonly height: number },
  resources: ReportResources,
): Promise<Uint8Array> {
  const words = { title: name, description: name, language: 'en', background: '#ffffff' } as const;
  const image = { kind: 'image', x: 0, y: 0, ...size, mediaType, data, description: name, fit: 'fill' } as const;
  const scene: Scene = { ...words, ...size, shapes: [image] };
  return drawPng(scene, pictureScale(scene, Math.min(1, 1600 / Math.max(size.width, size.height))), resources.fonts);
}

function describe(text: string): string {
  const line = printXmlLine(text);
  return line.length > longestDescription ? `${line.slice(0, longestDescription).toWellFormed()}…` : line;
}
