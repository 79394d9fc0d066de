import { describeFigure } from '../../../shared/domain/describe-figure.ts';
import type { FigureData, FigureImage } from '../../../shared/domain/figure-data.ts';
import { moveShape } from '../../../shared/domain/move-shape.ts';
import { pictureScale } from '../../../shared/domain/picture-scale.ts';
import type { Scene } from '../../../shared/domain/scene.ts';
import { shapeBounds } from '../../../shared/domain/shape-bounds.ts';
import { sliceScene } from '../../../shared/domain/slice-scene.ts';
import { drawPng } from '../../figures/draw-png.ts';
import { drawScene } from '../../figures/draw-scene.ts';
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

/** What there is room for, in pixels of 1/96 inch, and how often a picture's own size it may become. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
  readonly enlarged: number;
  /** Pixels for each that is shown. */
  readonly density: number;
  /** A figure that would become smaller than this share of what the width allows goes on in a further picture. */
  readonly leastShare: number;
  /** Of each cell of a journey: the report tells the rest with its findings. */
  readonly quotes: number;
}

const longestDescription = 2000;

/** A figure as wide as there is room; one that is too tall to be read is cut into several. */
export async function drawPictures(
  figure: FigureData,
  room: PictureRoom,
  resources: ReportResources,
): Promise<readonly Picture[]> {
  const { description } = describeFigure(figure, readFigureWords(resources.folder, figure.language));
  const scene = drawScene(figure, { theme: 'light', isTitled: false, quotes: room.quotes }, resources);
  const ofWidth = Math.min(room.enlarged, room.width / scene.width);
  const whole = Math.min(ofWidth, room.height / scene.height);
  const isWhole = whole >= room.leastShare * ofWidth;
  const { share, slices } = isWhole
    ? { share: whole, slices: [{ top: 0, height: scene.height }] }
    : cutToFit(scene, room, ofWidth);
  const pictures: Picture[] = [];
  for (const [index, slice] of slices.entries()) {
    const part = index === 0 ? cutOut(scene, slice) : underHeads(scene, cutOut(scene, slice));
    const bytes = await drawPng(part, pictureScale(part, share * room.density), resources.fonts);
    const size = { width: part.width * share, height: part.height * share };
    const place = slices.length > 1 ? ` (${index + 1}/${slices.length})` : '';
    pictures.push({ type: 'png', bytes, ...size, description: describe(description) + place });
  }
  return pictures;
}

// What is tried for a last part that isn't a sliver, and what a sliver is.
const shrinkings = [1, 0.95, 0.9, 0.85];
const sliver = 0.25;

function cutToFit(scene: Scene, { height }: PictureRoom, ofWidth: number) {
  const tries = shrinkings.map((shrinking) => {
    const most = height / (ofWidth * shrinking);
    return { share: ofWidth * shrinking, most, slices: sliceScene(scene, most, most - (scene.heads?.height ?? 0)) };
  });
  return tries.find(({ slices, most }) => slices.at(-1)!.height > sliver * most) ?? tries[0]!;
}

function cutOut(scene: Scene, { top, height }: { readonly top: number; readonly height: number }): Scene {
  if (top === 0 && height === scene.height) return scene;
  const shapes = scene.shapes.filter((shape) => {
    const { y, height: own } = shapeBounds(shape);
    return y < top + height && y + own > top;
  });
  return { ...scene, height, shapes: shapes.map((shape) => moveShape(shape, 0, -top)) };
}

/** Columns go on under their names. */
function underHeads(scene: Scene, part: Scene): Scene {
  if (!scene.heads) return part;
  const { top, height } = scene.heads;
  const names = scene.shapes.filter((shape) => {
    const { y, height: own } = shapeBounds(shape);
    return y >= top && y + own <= top + height;
  });
  const shapes = [
    ...names.map((shape) => moveShape(shape, 0, -top)),
    ...part.shapes.map((shape) => moveShape(shape, 0, height)),
  ];
  return { ...part, height: part.height + height, shapes };
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
